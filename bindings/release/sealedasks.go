// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package release

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// SealedAsksMetaData contains all meta data concerning the SealedAsks contract.
var SealedAsksMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"asks\",\"type\":\"address\",\"internalType\":\"contractIAskRegistry\"},{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"contractICollateralVault\"},{\"name\":\"parameters\",\"type\":\"tuple\",\"internalType\":\"structSealParameters\",\"components\":[{\"name\":\"revealSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ASKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAskRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REVEAL_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VAULT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICollateralVault\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bondOf\",\"inputs\":[{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commitmentOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"unitCostWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"endsAskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"forfeit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"nextNumberOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reveal\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"unitCostWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"endsAskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hint\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"askId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seal\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sealOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sealedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealUntil\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AskRevealed\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"askId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AskSealed\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"seats\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"sealedAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"revealUntil\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondForfeited\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressMissing\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ParameterOutOfRange\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RevealOpen\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RevealTooEarly\",\"inputs\":[{\"name\":\"sealedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"inForceUntil\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RevealTooLate\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SealUnknown\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SeatsOutOfRange\",\"inputs\":[{\"name\":\"seats\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongNumber\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"next\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongReveal\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"revealed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "SealedAsks",
	Bin: "0x60e0604052346101b95760405161106238819003601f8101601f191683016001600160401b038111848210176101bd5783928291604052833981010390606082126101b9578051916001600160a01b038316908184036101b9576020830151916001600160a01b038316918284036101b957602090603f1901126101b9576040519360208501906001600160401b038211868310176101bd576040918252015163ffffffff811681036101b95784521561019d57156101805763ffffffff82511692600a84108015610174575b61013c5760805260a0525163ffffffff1660c05250604051610e9090816101d2823960805181818161019e015281816104b0015281816106560152610a14015260a05181818161031e015281816105c401528181610a770152610e10015260c0518181816101f801526109280152f35b604051630393936760e31b8152651c995d99585b60d21b600482015260248101859052600a604482015262278d006064820152608490fd5b5062278d0084116100cc565b637e4f283b60e01b5f908152641d985d5b1d60da1b600452602490fd5b637e4f283b60e01b5f9081526361736b7360e01b600452602490fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c80630b8793991461094b578063287ebf54146109105780632b9c9ead146105e8578063411557d1146105a457806344261b4b146105785780634c2e5f05146104d45780638a9262a214610490578063a961c7521461044f578063db5d06b5146100fc5763efdeb86614610088575f80fd5b346100f55760c03660031901126100f5576100a1610be3565b906100aa610bf9565b906044356bffffffffffffffffffffffff811681036100f8576064359161ffff831683036100f55760206100ed868686866100e3610c27565b9260a43594610ccf565b604051908152f35b80fd5b5080fd5b50346100f55760603660031901126100f557610116610c10565b906024356044359061ffff821680920361044b578115610437573383528260205267ffffffffffffffff80604085205416941693808503610420576001019367ffffffffffffffff851161040c5783943385528460205267ffffffffffffffff60408620911667ffffffffffffffff1982541617905563ffffffff4216916001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169260405163027765e760e61b8152602081600481885afa9081156104015787916103c4575b5061021d6101f663ffffffff9242610cae565b7f000000000000000000000000000000000000000000000000000000000000000090610cae565b169160405161022b81610c3e565b8181526020810190878252604081019084825261ffff60016060830192888452338d528160205260408d208a5f5260205260405f20905181550193511669ffffffff00000000000065ffffffff00008554945160101b16925160301b169269ffffffffffffffffffff191617171790556040519384526020840152846040840152606083015260808201527f18d62adb7d020df88fceed60fd0893557cdf9cf6463221467189ab7e89a08f4a60a03392a2803b1561039d57828091602460405180948193630c53d9c760e11b83523360048401525af19081156103b95783916103a1575b50506103446001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691610dfa565b90803b1561039d5760405163cc47a40b60e01b8152336004820152602481019290925282908290604490829084905af18015610392576103815750f35b8161038b91610c6e565b6100f55780f35b6040513d84823e3d90fd5b5050fd5b816103ab91610c6e565b6103b657815f61030f565b50fd5b6040513d85823e3d90fd5b9650506020863d6020116103f9575b816103e060209383610c6e565b810103126103f557945186959061021d6101e3565b5f80fd5b3d91506103d3565b6040513d89823e3d90fd5b634e487b7160e01b84526011600452602484fd5b635edd899960e11b84526004859052602452604483fd5b6346832f3960e11b83526004829052602483fd5b8280fd5b50346100f55760203660031901126100f55767ffffffffffffffff60406020926001600160a01b0361047f610be3565b168152808452205416604051908152f35b50346100f557806003193601126100f55760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100f55760403660031901126100f55767ffffffffffffffff60406104f9610be3565b926001600160a01b0361050a610bf9565b9416815260016020522091165f52602052608060405f20606060405161052f81610c3e565b600183549384835201549061ffff82169081602082015263ffffffff808460101c169384604084015260301c169384910152604051938452602084015260408301526060820152f35b50346100f55760203660031901126100f5576004359061ffff821682036100f55760206100ed83610c90565b50346100f557806003193601126100f55760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100f55760a03660031901126100f557610602610c10565b90602435916bffffffffffffffffffffffff8316918284036100f55760443567ffffffffffffffff81169081810361044b5761063c610c27565b6106468533610d45565b60405163200a6bc760e21b8152977f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031693919060208a600481885afa998a1561040157879a6108dc575b50604082019963ffffffff8b51168181116108c757505063ffffffff606083015116804210156108b557506106de9060208301936064359161ffff865116908b33610ccf565b90518082036108a057505061ffff63ffffffff9133875260016020526040872067ffffffffffffffff89165f5260205286600160405f2082815501555116975116926040519360a0850198858a1067ffffffffffffffff8b111761088c578697989960405233865260208601998a52604086019081526060860191825260808601928352604051998a966312b5191d60e31b8852516001600160a01b03166004880152516bffffffffffffffffffffffff1660248701525161ffff1660448601525163ffffffff1660648501525167ffffffffffffffff16608484015267ffffffffffffffff1660a4830152815a9360c492602095f192831561087f57819361082f575b60208367ffffffffffffffff8616809167ffffffffffffffff604051911681527f53de1e2eea8fc62ac4c01dd93b910fc69c6b2be60b8cbd7e45a28623dd657cb0843392a3604051908152f35b9092506020813d602011610877575b8161084b60209383610c6e565b8101031261044b57519167ffffffffffffffff831683036100f5575067ffffffffffffffff60206107e2565b3d915061083e565b50604051903d90823e3d90fd5b634e487b7160e01b87526041600452602487fd5b632b65c0ab60e01b8752600452602452604485fd5b6349d61db560e01b8852600452602487fd5b6360b3f47d60e11b8952600452602452604487fd5b9099506020813d602011610908575b816108f860209383610c6e565b810103126103f55751985f610698565b3d91506108eb565b50346100f557806003193601126100f55760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346103f55760403660031901126103f557610965610be3565b9061096e610bf9565b6109788184610d45565b9063ffffffff606083015116804210610bd1575060206001600160a01b03851692835f526001825260405f2067ffffffffffffffff84165f5282525f60016040822082815501550191807f685a36bd73adcae4def70e658fef5ae4447e8c9581dc49b8560a1490bb44673560406109f361ffff875116610c90565b9467ffffffffffffffff825191168152856020820152a26001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b156103f5575f9160248392604051948593849263195d7ce360e01b845260048401525af18015610bc657610bb1575b50610a9f61ffff6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016935116610dfa565b9381850394851161040c578394833b15610bad57604051630357371d60e01b81526001600160a01b03831660048201526024810191909152848160448183885af1908115610ba2578591610b8d575b5050823b15610b885760405163177ead8360e11b81526001600160a01b0391909116600482015260248101829052838160448183875af1908115610b7d578491610b68575b5050813b1561039d578291602483926040519485938492633ed546ab60e01b845260048401525af18015610392576103815750f35b81610b7291610c6e565b61039d57825f610b33565b6040513d86823e3d90fd5b505050fd5b81610b9791610c6e565b610b8857835f610aee565b6040513d87823e3d90fd5b8480fd5b610bbe9193505f90610c6e565b5f915f610a66565b6040513d5f823e3d90fd5b63ceb0313d60e01b5f5260045260245ffd5b600435906001600160a01b03821682036103f557565b6024359067ffffffffffffffff821682036103f557565b6004359067ffffffffffffffff821682036103f557565b6084359067ffffffffffffffff821682036103f557565b6080810190811067ffffffffffffffff821117610c5a57604052565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff821117610c5a57604052565b61ffff610c9d9116610dfa565b60015f19820160031c019015150290565b91908201809211610cbb57565b634e487b7160e01b5f52601160045260245ffd5b949261ffff906bffffffffffffffffffffffff67ffffffffffffffff9496939685604051986001600160a01b0360208b019b468d523060408d01521660608b01521660808901521660a08701521660c08501521660e08301526101008201526101008152610d3f61012082610c6e565b51902090565b6001600160a01b03909291925f6060604051610d6081610c3e565b82815282602082015282604082015201521691825f52600160205260405f2067ffffffffffffffff82165f5260205260405f2092600160405194610da386610c3e565b8054865201549361ffff8516602082015263ffffffff808660101c169586604084015260301c1660608201529315610dd9575050565b67ffffffffffffffff925063360437cd60e11b5f526004521660245260445ffd5b604051635b6fa67160e01b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215610bc6575f92610e5c575b50818102918183041490151715610cbb5790565b9091506020813d602011610e88575b81610e7860209383610c6e565b810103126103f55751905f610e48565b3d9150610e6b56",
}

// SealedAsks is an auto generated Go binding around an Ethereum contract.
type SealedAsks struct {
	abi abi.ABI
}

// NewSealedAsks creates a new instance of SealedAsks.
func NewSealedAsks() *SealedAsks {
	parsed, err := SealedAsksMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SealedAsks{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SealedAsks) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address asks, address vault, (uint32) parameters) returns()
func (sealedAsks *SealedAsks) PackConstructor(asks common.Address, vault common.Address, parameters SealParameters) []byte {
	enc, err := sealedAsks.abi.Pack("", asks, vault, parameters)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackASKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a9262a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ASKS() view returns(address)
func (sealedAsks *SealedAsks) PackASKS() []byte {
	enc, err := sealedAsks.abi.Pack("ASKS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackASKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a9262a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ASKS() view returns(address)
func (sealedAsks *SealedAsks) TryPackASKS() ([]byte, error) {
	return sealedAsks.abi.Pack("ASKS")
}

// UnpackASKS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8a9262a2.
//
// Solidity: function ASKS() view returns(address)
func (sealedAsks *SealedAsks) UnpackASKS(data []byte) (common.Address, error) {
	out, err := sealedAsks.abi.Unpack("ASKS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackREVEALSECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x287ebf54.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REVEAL_SECONDS() view returns(uint256)
func (sealedAsks *SealedAsks) PackREVEALSECONDS() []byte {
	enc, err := sealedAsks.abi.Pack("REVEAL_SECONDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREVEALSECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x287ebf54.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REVEAL_SECONDS() view returns(uint256)
func (sealedAsks *SealedAsks) TryPackREVEALSECONDS() ([]byte, error) {
	return sealedAsks.abi.Pack("REVEAL_SECONDS")
}

// UnpackREVEALSECONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x287ebf54.
//
// Solidity: function REVEAL_SECONDS() view returns(uint256)
func (sealedAsks *SealedAsks) UnpackREVEALSECONDS(data []byte) (*big.Int, error) {
	out, err := sealedAsks.abi.Unpack("REVEAL_SECONDS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVAULT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x411557d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VAULT() view returns(address)
func (sealedAsks *SealedAsks) PackVAULT() []byte {
	enc, err := sealedAsks.abi.Pack("VAULT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVAULT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x411557d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VAULT() view returns(address)
func (sealedAsks *SealedAsks) TryPackVAULT() ([]byte, error) {
	return sealedAsks.abi.Pack("VAULT")
}

// UnpackVAULT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x411557d1.
//
// Solidity: function VAULT() view returns(address)
func (sealedAsks *SealedAsks) UnpackVAULT(data []byte) (common.Address, error) {
	out, err := sealedAsks.abi.Unpack("VAULT", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44261b4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondOf(uint16 seats) view returns(uint256)
func (sealedAsks *SealedAsks) PackBondOf(seats uint16) []byte {
	enc, err := sealedAsks.abi.Pack("bondOf", seats)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44261b4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondOf(uint16 seats) view returns(uint256)
func (sealedAsks *SealedAsks) TryPackBondOf(seats uint16) ([]byte, error) {
	return sealedAsks.abi.Pack("bondOf", seats)
}

// UnpackBondOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x44261b4b.
//
// Solidity: function bondOf(uint16 seats) view returns(uint256)
func (sealedAsks *SealedAsks) UnpackBondOf(data []byte) (*big.Int, error) {
	out, err := sealedAsks.abi.Unpack("bondOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCommitmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefdeb866.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitmentOf(address owner, uint64 number, uint96 unitCostWei, uint16 seats, uint64 endsAskId, bytes32 salt) view returns(bytes32)
func (sealedAsks *SealedAsks) PackCommitmentOf(owner common.Address, number uint64, unitCostWei *big.Int, seats uint16, endsAskId uint64, salt [32]byte) []byte {
	enc, err := sealedAsks.abi.Pack("commitmentOf", owner, number, unitCostWei, seats, endsAskId, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefdeb866.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitmentOf(address owner, uint64 number, uint96 unitCostWei, uint16 seats, uint64 endsAskId, bytes32 salt) view returns(bytes32)
func (sealedAsks *SealedAsks) TryPackCommitmentOf(owner common.Address, number uint64, unitCostWei *big.Int, seats uint16, endsAskId uint64, salt [32]byte) ([]byte, error) {
	return sealedAsks.abi.Pack("commitmentOf", owner, number, unitCostWei, seats, endsAskId, salt)
}

// UnpackCommitmentOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xefdeb866.
//
// Solidity: function commitmentOf(address owner, uint64 number, uint96 unitCostWei, uint16 seats, uint64 endsAskId, bytes32 salt) view returns(bytes32)
func (sealedAsks *SealedAsks) UnpackCommitmentOf(data []byte) ([32]byte, error) {
	out, err := sealedAsks.abi.Unpack("commitmentOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackForfeit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b879399.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forfeit(address owner, uint64 number) returns()
func (sealedAsks *SealedAsks) PackForfeit(owner common.Address, number uint64) []byte {
	enc, err := sealedAsks.abi.Pack("forfeit", owner, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForfeit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b879399.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forfeit(address owner, uint64 number) returns()
func (sealedAsks *SealedAsks) TryPackForfeit(owner common.Address, number uint64) ([]byte, error) {
	return sealedAsks.abi.Pack("forfeit", owner, number)
}

// PackNextNumberOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa961c752.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextNumberOf(address owner) view returns(uint64)
func (sealedAsks *SealedAsks) PackNextNumberOf(owner common.Address) []byte {
	enc, err := sealedAsks.abi.Pack("nextNumberOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextNumberOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa961c752.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextNumberOf(address owner) view returns(uint64)
func (sealedAsks *SealedAsks) TryPackNextNumberOf(owner common.Address) ([]byte, error) {
	return sealedAsks.abi.Pack("nextNumberOf", owner)
}

// UnpackNextNumberOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa961c752.
//
// Solidity: function nextNumberOf(address owner) view returns(uint64)
func (sealedAsks *SealedAsks) UnpackNextNumberOf(data []byte) (uint64, error) {
	out, err := sealedAsks.abi.Unpack("nextNumberOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b9c9ead.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal(uint64 number, uint96 unitCostWei, uint64 endsAskId, bytes32 salt, uint64 hint) returns(uint64 askId)
func (sealedAsks *SealedAsks) PackReveal(number uint64, unitCostWei *big.Int, endsAskId uint64, salt [32]byte, hint uint64) []byte {
	enc, err := sealedAsks.abi.Pack("reveal", number, unitCostWei, endsAskId, salt, hint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b9c9ead.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal(uint64 number, uint96 unitCostWei, uint64 endsAskId, bytes32 salt, uint64 hint) returns(uint64 askId)
func (sealedAsks *SealedAsks) TryPackReveal(number uint64, unitCostWei *big.Int, endsAskId uint64, salt [32]byte, hint uint64) ([]byte, error) {
	return sealedAsks.abi.Pack("reveal", number, unitCostWei, endsAskId, salt, hint)
}

// UnpackReveal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b9c9ead.
//
// Solidity: function reveal(uint64 number, uint96 unitCostWei, uint64 endsAskId, bytes32 salt, uint64 hint) returns(uint64 askId)
func (sealedAsks *SealedAsks) UnpackReveal(data []byte) (uint64, error) {
	out, err := sealedAsks.abi.Unpack("reveal", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb5d06b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seal(uint64 number, bytes32 commitment, uint16 seats) returns()
func (sealedAsks *SealedAsks) PackSeal(number uint64, commitment [32]byte, seats uint16) []byte {
	enc, err := sealedAsks.abi.Pack("seal", number, commitment, seats)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb5d06b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seal(uint64 number, bytes32 commitment, uint16 seats) returns()
func (sealedAsks *SealedAsks) TryPackSeal(number uint64, commitment [32]byte, seats uint16) ([]byte, error) {
	return sealedAsks.abi.Pack("seal", number, commitment, seats)
}

// PackSealOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c2e5f05.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sealOf(address owner, uint64 number) view returns(bytes32 commitment, uint16 seats, uint32 sealedAt, uint32 revealUntil)
func (sealedAsks *SealedAsks) PackSealOf(owner common.Address, number uint64) []byte {
	enc, err := sealedAsks.abi.Pack("sealOf", owner, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSealOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c2e5f05.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sealOf(address owner, uint64 number) view returns(bytes32 commitment, uint16 seats, uint32 sealedAt, uint32 revealUntil)
func (sealedAsks *SealedAsks) TryPackSealOf(owner common.Address, number uint64) ([]byte, error) {
	return sealedAsks.abi.Pack("sealOf", owner, number)
}

// SealOfOutput serves as a container for the return parameters of contract
// method SealOf.
type SealOfOutput struct {
	Commitment  [32]byte
	Seats       uint16
	SealedAt    uint32
	RevealUntil uint32
}

// UnpackSealOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c2e5f05.
//
// Solidity: function sealOf(address owner, uint64 number) view returns(bytes32 commitment, uint16 seats, uint32 sealedAt, uint32 revealUntil)
func (sealedAsks *SealedAsks) UnpackSealOf(data []byte) (SealOfOutput, error) {
	out, err := sealedAsks.abi.Unpack("sealOf", data)
	outstruct := new(SealOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Commitment = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Seats = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	outstruct.SealedAt = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	outstruct.RevealUntil = *abi.ConvertType(out[3], new(uint32)).(*uint32)
	return *outstruct, nil
}

// SealedAsksAskRevealed represents a AskRevealed event raised by the SealedAsks contract.
type SealedAsksAskRevealed struct {
	Owner  common.Address
	Number uint64
	AskId  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const SealedAsksAskRevealedEventName = "AskRevealed"

// ContractEventName returns the user-defined event name.
func (SealedAsksAskRevealed) ContractEventName() string {
	return SealedAsksAskRevealedEventName
}

// UnpackAskRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AskRevealed(address indexed owner, uint64 number, uint64 indexed askId)
func (sealedAsks *SealedAsks) UnpackAskRevealedEvent(log *types.Log) (*SealedAsksAskRevealed, error) {
	event := "AskRevealed"
	if len(log.Topics) == 0 || log.Topics[0] != sealedAsks.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SealedAsksAskRevealed)
	if len(log.Data) > 0 {
		if err := sealedAsks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sealedAsks.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SealedAsksAskSealed represents a AskSealed event raised by the SealedAsks contract.
type SealedAsksAskSealed struct {
	Owner       common.Address
	Number      uint64
	Commitment  [32]byte
	Seats       uint16
	SealedAt    uint32
	RevealUntil uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const SealedAsksAskSealedEventName = "AskSealed"

// ContractEventName returns the user-defined event name.
func (SealedAsksAskSealed) ContractEventName() string {
	return SealedAsksAskSealedEventName
}

// UnpackAskSealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AskSealed(address indexed owner, uint64 number, bytes32 commitment, uint16 seats, uint32 sealedAt, uint32 revealUntil)
func (sealedAsks *SealedAsks) UnpackAskSealedEvent(log *types.Log) (*SealedAsksAskSealed, error) {
	event := "AskSealed"
	if len(log.Topics) == 0 || log.Topics[0] != sealedAsks.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SealedAsksAskSealed)
	if len(log.Data) > 0 {
		if err := sealedAsks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sealedAsks.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SealedAsksBondForfeited represents a BondForfeited event raised by the SealedAsks contract.
type SealedAsksBondForfeited struct {
	Owner  common.Address
	Number uint64
	Bond   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const SealedAsksBondForfeitedEventName = "BondForfeited"

// ContractEventName returns the user-defined event name.
func (SealedAsksBondForfeited) ContractEventName() string {
	return SealedAsksBondForfeitedEventName
}

// UnpackBondForfeitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondForfeited(address indexed owner, uint64 number, uint256 bond)
func (sealedAsks *SealedAsks) UnpackBondForfeitedEvent(log *types.Log) (*SealedAsksBondForfeited, error) {
	event := "BondForfeited"
	if len(log.Topics) == 0 || log.Topics[0] != sealedAsks.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SealedAsksBondForfeited)
	if len(log.Data) > 0 {
		if err := sealedAsks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sealedAsks.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (sealedAsks *SealedAsks) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], sealedAsks.abi.Errors["AddressMissing"].ID.Bytes()[:4]) {
		return sealedAsks.UnpackAddressMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealedAsks.abi.Errors["ParameterOutOfRange"].ID.Bytes()[:4]) {
		return sealedAsks.UnpackParameterOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealedAsks.abi.Errors["RevealOpen"].ID.Bytes()[:4]) {
		return sealedAsks.UnpackRevealOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealedAsks.abi.Errors["RevealTooEarly"].ID.Bytes()[:4]) {
		return sealedAsks.UnpackRevealTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealedAsks.abi.Errors["RevealTooLate"].ID.Bytes()[:4]) {
		return sealedAsks.UnpackRevealTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealedAsks.abi.Errors["SealUnknown"].ID.Bytes()[:4]) {
		return sealedAsks.UnpackSealUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealedAsks.abi.Errors["SeatsOutOfRange"].ID.Bytes()[:4]) {
		return sealedAsks.UnpackSeatsOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealedAsks.abi.Errors["WrongNumber"].ID.Bytes()[:4]) {
		return sealedAsks.UnpackWrongNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealedAsks.abi.Errors["WrongReveal"].ID.Bytes()[:4]) {
		return sealedAsks.UnpackWrongRevealError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SealedAsksAddressMissing represents a AddressMissing error raised by the SealedAsks contract.
type SealedAsksAddressMissing struct {
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressMissing(bytes32 name)
func SealedAsksAddressMissingErrorID() common.Hash {
	return common.HexToHash("0x7e4f283b9cec5e018be7d187f8c2ee5fe81619296d49fb348b66089a317408a6")
}

// UnpackAddressMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressMissing(bytes32 name)
func (sealedAsks *SealedAsks) UnpackAddressMissingError(raw []byte) (*SealedAsksAddressMissing, error) {
	out := new(SealedAsksAddressMissing)
	if err := sealedAsks.abi.UnpackIntoInterface(out, "AddressMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealedAsksParameterOutOfRange represents a ParameterOutOfRange error raised by the SealedAsks contract.
type SealedAsksParameterOutOfRange struct {
	Name  [32]byte
	Value *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max)
func SealedAsksParameterOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x1c9c9b38e3931adfb17334e587b746bb9e744a2ea9282ed9a10cc88594b95780")
}

// UnpackParameterOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max)
func (sealedAsks *SealedAsks) UnpackParameterOutOfRangeError(raw []byte) (*SealedAsksParameterOutOfRange, error) {
	out := new(SealedAsksParameterOutOfRange)
	if err := sealedAsks.abi.UnpackIntoInterface(out, "ParameterOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealedAsksRevealOpen represents a RevealOpen error raised by the SealedAsks contract.
type SealedAsksRevealOpen struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealOpen(uint256 until)
func SealedAsksRevealOpenErrorID() common.Hash {
	return common.HexToHash("0xceb0313dc210e0a62d66a6ff71636fa31ccb5b118983d57f8957bfaceb8ba106")
}

// UnpackRevealOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealOpen(uint256 until)
func (sealedAsks *SealedAsks) UnpackRevealOpenError(raw []byte) (*SealedAsksRevealOpen, error) {
	out := new(SealedAsksRevealOpen)
	if err := sealedAsks.abi.UnpackIntoInterface(out, "RevealOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealedAsksRevealTooEarly represents a RevealTooEarly error raised by the SealedAsks contract.
type SealedAsksRevealTooEarly struct {
	SealedAt     *big.Int
	InForceUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealTooEarly(uint256 sealedAt, uint256 inForceUntil)
func SealedAsksRevealTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xc167e8fad2344c6f35e05dcb09a4e7a27338770e3f31a89097b2efd89c466079")
}

// UnpackRevealTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealTooEarly(uint256 sealedAt, uint256 inForceUntil)
func (sealedAsks *SealedAsks) UnpackRevealTooEarlyError(raw []byte) (*SealedAsksRevealTooEarly, error) {
	out := new(SealedAsksRevealTooEarly)
	if err := sealedAsks.abi.UnpackIntoInterface(out, "RevealTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealedAsksRevealTooLate represents a RevealTooLate error raised by the SealedAsks contract.
type SealedAsksRevealTooLate struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealTooLate(uint256 until)
func SealedAsksRevealTooLateErrorID() common.Hash {
	return common.HexToHash("0x49d61db5e242683fcc46e605dd7443e015cb7900fb313504d592f96f68924d61")
}

// UnpackRevealTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealTooLate(uint256 until)
func (sealedAsks *SealedAsks) UnpackRevealTooLateError(raw []byte) (*SealedAsksRevealTooLate, error) {
	out := new(SealedAsksRevealTooLate)
	if err := sealedAsks.abi.UnpackIntoInterface(out, "RevealTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealedAsksSealUnknown represents a SealUnknown error raised by the SealedAsks contract.
type SealedAsksSealUnknown struct {
	Owner  common.Address
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SealUnknown(address owner, uint64 number)
func SealedAsksSealUnknownErrorID() common.Hash {
	return common.HexToHash("0x6c086f9a3cf8056376a55f476b3036f922ffd2c9b5b5945e26f5c9609499e47c")
}

// UnpackSealUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SealUnknown(address owner, uint64 number)
func (sealedAsks *SealedAsks) UnpackSealUnknownError(raw []byte) (*SealedAsksSealUnknown, error) {
	out := new(SealedAsksSealUnknown)
	if err := sealedAsks.abi.UnpackIntoInterface(out, "SealUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealedAsksSeatsOutOfRange represents a SeatsOutOfRange error raised by the SealedAsks contract.
type SealedAsksSeatsOutOfRange struct {
	Seats *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeatsOutOfRange(uint256 seats)
func SealedAsksSeatsOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x8d065e72c73fc80701576000c37b7490aa87e96d389874b434a4b2ec9da4f655")
}

// UnpackSeatsOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeatsOutOfRange(uint256 seats)
func (sealedAsks *SealedAsks) UnpackSeatsOutOfRangeError(raw []byte) (*SealedAsksSeatsOutOfRange, error) {
	out := new(SealedAsksSeatsOutOfRange)
	if err := sealedAsks.abi.UnpackIntoInterface(out, "SeatsOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealedAsksWrongNumber represents a WrongNumber error raised by the SealedAsks contract.
type SealedAsksWrongNumber struct {
	Number uint64
	Next   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNumber(uint64 number, uint64 next)
func SealedAsksWrongNumberErrorID() common.Hash {
	return common.HexToHash("0xbdbb1332afdeeb05fe88778087e964358560ce7303d0ac0b86970f2249b09d7f")
}

// UnpackWrongNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNumber(uint64 number, uint64 next)
func (sealedAsks *SealedAsks) UnpackWrongNumberError(raw []byte) (*SealedAsksWrongNumber, error) {
	out := new(SealedAsksWrongNumber)
	if err := sealedAsks.abi.UnpackIntoInterface(out, "WrongNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealedAsksWrongReveal represents a WrongReveal error raised by the SealedAsks contract.
type SealedAsksWrongReveal struct {
	Commitment [32]byte
	Revealed   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongReveal(bytes32 commitment, bytes32 revealed)
func SealedAsksWrongRevealErrorID() common.Hash {
	return common.HexToHash("0x2b65c0ab8c544c7a6f0805896806ce3844aeed7e4c8ab6f7f293c84bf934a7c9")
}

// UnpackWrongRevealError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongReveal(bytes32 commitment, bytes32 revealed)
func (sealedAsks *SealedAsks) UnpackWrongRevealError(raw []byte) (*SealedAsksWrongReveal, error) {
	out := new(SealedAsksWrongReveal)
	if err := sealedAsks.abi.UnpackIntoInterface(out, "WrongReveal", raw); err != nil {
		return nil, err
	}
	return out, nil
}
