package bidder

import (
	"fmt"
	"math/big"
)

// Explain says what a decision does and why, in one sentence.
func Explain(m Market, o Offer, maxCollateralWei *big.Int, a Action, err error) string {
	standing, matching := stand(m, o, maxCollateralWei)
	sold := fmt.Sprintf("%d seats at %v wei per unit", o.Seats, o.UnitCostWei)
	switch {
	case a.DepositWei != nil:
		return fmt.Sprintf("deposit %v: %v of collateral are free, a seat needs %v, and the limit of %v allows it", a.DepositWei, m.Collateral.Free, m.PerSeat, maxCollateralWei)
	case a.Post != nil && a.Post.Seats < o.Seats:
		return fmt.Sprintf("post an ask of %d instead of %s: the limit of %v does not cover more", a.Post.Seats, sold, maxCollateralWei)
	case a.Post != nil && len(standing) > 0:
		return fmt.Sprintf("post an ask of %s before the one at %v ends, so that no round is missed", sold, standing[0].UnitCostWei)
	case a.Post != nil:
		return fmt.Sprintf("post an ask of %s: none stands, and the collateral is there", sold)
	case a.End != 0 && err != nil:
		return fmt.Sprintf("end ask %d: %v", a.End, err)
	case a.End != 0 && o.Seats == 0:
		return fmt.Sprintf("end ask %d: nothing is to be sold", a.End)
	case a.End != 0 && matching != 0:
		return fmt.Sprintf("end ask %d: ask %d says the offer", a.End, matching)
	case a.End != 0:
		return fmt.Sprintf("end ask %d: it does not say the offer, and its collateral or place is needed for one that does", a.End)
	case err != nil:
		return fmt.Sprintf("sell nothing: %v", err)
	case o.Seats == 0:
		return "nothing: nothing is to be sold, and no ask stands"
	case matching != 0:
		return fmt.Sprintf("nothing: ask %d stands and says the offer", matching)
	}
	return "nothing yet: an ask that ended has to leave the list first"
}
