package simulate

// Record is a round. Prices are wei per unit, amounts wei.
type Record struct {
	Round           int   `json:"round"`
	Operations      int   `json:"operations"` // that arrived
	ArrivedSlots    int   `json:"arrivedSlots"`
	PaidSlots       int   `json:"paidSlots"`
	MaxChunks       int   `json:"maxChunks"`
	Chunks          int   `json:"chunks"`
	FreeSeats       int   `json:"freeSeats"` // at or below the reserve
	SeatsWon        int   `json:"seatsWon"`
	ReserveWei      int64 `json:"reserveWei"`
	FloorWei        int64 `json:"floorWei"`
	UserPriceWei    int64 `json:"userPriceWei"` // average over the paid slots
	SeatPriceWei    int64 `json:"seatPriceWei"` // average over the seats won
	HighestCostWei  int64 `json:"highestCostWei"`
	UsersPaidWei    int64 `json:"usersPaidWei"`
	ProversPaidWei  int64 `json:"proversPaidWei"` // for seats, before failures
	PaddingWei      int64 `json:"paddingWei"`     // paid by the sequencer
	SequencerWei    int64 `json:"sequencerWei"`   // its fees less its padding
	SpreadWei       int64 `json:"spreadWei"`      // to the insurance fund and burned
	Failures        int   `json:"failures"`
	Rescued         int   `json:"rescued"`         // by a standby prover, the rest by the fallback prover
	OpenChunks      int   `json:"openChunks"`      // without a seat: open lane, the fallback prover's
	BountiesWei     int64 `json:"bountiesWei"`     // paid to rescuers out of escrows
	EscrowBurnedWei int64 `json:"escrowBurnedWei"` // the rest of escrows: gas bounties, insurance, burn
	WaitPct         int   `json:"waitPct"`         // of the proving window until the seats were taken, on average
	WelfareWei      int64 `json:"welfareWei"`
	OptimumWei      int64 `json:"optimumWei"`
}

// Earnings is what a group of provers has earned.
type Earnings struct {
	Group      string `json:"group"`
	Owners     int    `json:"owners"`
	Seats      int    `json:"seats"` // of all owners
	SeatsWon   int    `json:"seatsWon"`
	Failures   int    `json:"failures"`
	Rescues    int    `json:"rescues"`
	RewardsWei int64  `json:"rewardsWei"`
	RescueWei  int64  `json:"rescueWei"`
	CostWei    int64  `json:"costWei"`
	EscrowWei  int64  `json:"escrowWei"` // lost
	ProfitWei  int64  `json:"profitWei"`
}

// Result is a simulation.
type Result struct {
	Config  Config     `json:"config"`
	Rounds  []Record   `json:"rounds"`
	Groups  []Earnings `json:"groups"`
	Summary Summary    `json:"summary"`
	// Curves are demand and supply of one round, after a sixth of the run.
	Curves Curves `json:"-"`
}

// Summary is what a whole run comes to.
type Summary struct {
	Mechanism      string `json:"mechanism"`
	WelfareBps     int64  `json:"welfareBps"`     // of the optimum, in ten-thousandths
	ServedBps      int64  `json:"servedBps"`      // slots paid of those that arrived
	UserPriceWei   int64  `json:"userPriceWei"`   // per unit, average over the paid slots
	SeatPriceWei   int64  `json:"seatPriceWei"`   // per unit, average over the seats won
	MarginBps      int64  `json:"marginBps"`      // what provers are paid above their cost, of their cost
	SeatShortBps   int64  `json:"seatShortBps"`   // chunks without a seat
	WaitPct        int64  `json:"waitPct"`        // of the proving window until a seat was taken
	SpreadBps      int64  `json:"spreadBps"`      // of what users pay that is insured or burned
	FailuresBps    int64  `json:"failuresBps"`    // seats that missed their deadline
	ProverCostWei  int64  `json:"proverCostWei"`  // of what was proven, all together
	ProverGainsWei int64  `json:"proverGainsWei"` // paid for seats less their cost, all together
}

func (w *world) summary() Summary {
	s := Summary{Mechanism: w.config.Mechanism}
	var total Record
	var userUnits, seatPrices, waits int64
	for _, r := range w.records {
		total.ArrivedSlots += r.ArrivedSlots
		total.PaidSlots += r.PaidSlots
		total.Chunks += r.Chunks
		total.SeatsWon += r.SeatsWon
		total.Failures += r.Failures
		total.UsersPaidWei += r.UsersPaidWei
		total.SpreadWei += r.SpreadWei
		total.WelfareWei += r.WelfareWei
		total.OptimumWei += r.OptimumWei
		userUnits += int64(r.PaidSlots) * int64(w.config.Rules.UnitsPerSlot)
		seatPrices += r.SeatPriceWei * int64(r.SeatsWon)
		waits += int64(r.WaitPct) * int64(r.SeatsWon)
	}
	for _, g := range w.groups {
		s.ProverCostWei += g.CostWei
		s.ProverGainsWei += g.RewardsWei - g.CostWei
	}
	s.WelfareBps = bps(total.WelfareWei, total.OptimumWei)
	s.ServedBps = bps(int64(total.PaidSlots), int64(total.ArrivedSlots))
	s.UserPriceWei = quotient(total.UsersPaidWei, userUnits)
	s.SeatPriceWei = quotient(seatPrices, int64(total.SeatsWon))
	s.MarginBps = bps(s.ProverGainsWei, s.ProverCostWei)
	s.SeatShortBps = bps(int64(total.Chunks-total.SeatsWon), int64(total.Chunks))
	s.WaitPct = quotient(waits, int64(total.SeatsWon))
	s.SpreadBps = bps(total.SpreadWei, total.UsersPaidWei)
	s.FailuresBps = bps(int64(total.Failures), int64(total.SeatsWon))
	return s
}

// bps is a share in ten-thousandths; amounts of a whole run may be as high as 63 bits allow.
func bps(part, whole int64) int64 {
	for whole > 1<<45 || part > 1<<45 || part < -1<<45 {
		part, whole = part>>1, whole>>1
	}
	return quotient(part*10_000, whole)
}

func quotient(a, b int64) int64 {
	if b == 0 {
		return 0
	}
	return a / b
}
