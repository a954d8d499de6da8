// Package market is the reference of the market: the seat auction, the controllers of its prices, and the lots that
// users bid for. The contracts AskRegistry and ProverAuction compute the same; vectors and ten thousand random
// markets are checked against both.
//
// Seats are priced as a multi-unit Vickrey auction with a reserve (after Prooφ, arXiv 2404.06495). S are the free seats
// at or below the reserve in the order of (unit cost, ask id). The first n of them win. An owner j with q_j of them is
// owed, per unit,
//
//	pay_j = sum of the q_j cheapest losing seats not owned by j, each missing one counted as the reserve
//
// which is what j's seats cost everyone else: for one owner acting alone it is best to ask its cost for all seats it has.
// Nothing here reads a clock, a chain or a device.
package market
