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

// SequencerRegistryMetaData contains all meta data concerning the SequencerRegistry contract.
var SequencerRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"auction\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"},{\"name\":\"parameters\",\"type\":\"tuple\",\"internalType\":\"structSequencerParameters\",\"components\":[{\"name\":\"appointed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minBondWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"APPOINTED\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"AUCTION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_BOND\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bondOf\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"debit\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"exposureWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositOf\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"exposureOf\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSequencer\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"exposureWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"slash\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"slashedWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"topUp\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BondSlashed\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositChanged\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"depositWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerRegistered\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bondWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressMissing\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BondTooLow\",\"inputs\":[{\"name\":\"bondWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"neededWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DepositTooLow\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"depositWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"neededWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAuction\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSequencer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ParameterOutOfRange\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "SequencerRegistry",
	Bin: "0x60e0604052346101f857604051610bea38819003601f8101601f191683016001600160401b038111848210176101fc5783928291604052833981010390606082126101f85780516001600160a01b038116928382036101f857604090601f1901126101f85760408051929083016001600160401b038111848210176101fc576040526020810151906001600160a01b03821682036101f85790835260400151926001600160601b03841684036101f85760208301938452156101d95781516001600160a01b0316156101b85782516001600160601b03166001811080156101a5575b6101645750608052516001600160a01b031660a052516001600160601b031660c0526040516109d9908161021182396080518181816102170152818161041f01528181610596015261065a015260a05181818161018c0152818161025b015261032c015260c05181818160c3015281816101cf0152818161036b01526104c80152f35b604051630393936760e31b8152661b5a5b909bdb9960ca1b600482015260248101919091526001604482015269152d02c7e14af68000006064820152608490fd5b5069152d02c7e14af680000081116100e1565b637e4f283b60e01b5f90815268185c1c1bda5b9d195960ba1b600452602490fd5b637e4f283b60e01b5f9081526630bab1ba34b7b760c91b600452602490fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c908162f714ce146107615750806302fb4d851461063357806315afd4091461057757806317ab74c5146103f75780631aa3a008146103165780631bbed321146102bf57806323e3fbd51461027f57806340594a441461023b57806363779c74146101f75780636d46e9871461015b5780636fa129f01461012157806372d2b6c0146100e95763e0de0fee146100ac575f80fd5b346100e657806003193601126100e65760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b80fd5b50346100e65760203660031901126100e65760406020916001600160a01b03610110610830565b168152600183522054604051908152f35b50346100e65760203660031901126100e65760406020916001600160a01b03610148610830565b168152808352205460801c604051908152f35b50346100e65760203660031901126100e6576020906001600160a01b03610180610830565b16906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016821491826101c1575b50506040519015158152f35b6040925081526001835220547f000000000000000000000000000000000000000000000000000000000000000011155f806101b5565b50346100e657806003193601126100e65760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100e657806003193601126100e65760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100e65760203660031901126100e6576001600160801b0360406020926001600160a01b036102ae610830565b168152808452205416604051908152f35b5060203660031901126100e6576103136102d7610830565b6001600160a01b0381168352826020526040832090604051916102f983610846565b546001600160801b038116835260801c6020830152610994565b80f35b50806003193601126100e6576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036103e4573381526001602052610369604082205434906108a4565b7f00000000000000000000000000000000000000000000000000000000000000008082106103cf575033825260016020528060408320556040519081527f5c9c212b05f6fc5efb85e88524f097f84e6944815d4973eb06c66a2babd4a53960203392a280f35b60449291620155b560e01b8352600452602452fd5b630596787760e01b815233600452602490fd5b50346100e65760603660031901126100e657610411610830565b906024356001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803303610564576001600160a01b038416938484528360205260408420946040519561046a87610846565b546001600160801b038116875260801c906001600160801b0361049f61049a60208a0194808652604435906108a4565b610963565b168252855260016020526040852054905160021b7003fffffffffffffffffffffffffffffffc167f0000000000000000000000000000000000000000000000000000000000000000818082119118021890818110610550575050839483610505926108b1565b803b1561054c57829060046040518094819363147225d960e31b83525af18015610541576105305750f35b8161053a91610862565b6100e65780f35b6040513d84823e3d90fd5b5050fd5b620155b560e01b8652600452602452604484fd5b63f459dd8960e01b835233600452602483fd5b5060403660031901126100e65761058c610830565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361062057806001600160a01b0361031392168352826020526040832090604051916105e283610846565b546001600160801b0381168352602083019060801c81526001600160801b0361061861060f602435610963565b82845116610884565b169052610994565b63f459dd8960e01b825233600452602482fd5b346107365760403660031901126107365761064c610830565b602435906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169081330361074e576001600160a01b0316805f52600160205260405f2054928380821091180283189283810390811161073a57815f52600160205260405f20557f9c78aa0eb382c004d853205ff9929a2caed00de0cdd490849c8b84d7f461a39d6020604051858152a2803b15610736575f829160046040518095819363147225d960e31b83525af191821561072b5760209261071b575b50604051908152f35b5f61072591610862565b5f610712565b6040513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52601160045260245ffd5b63f459dd8960e01b5f523360045260245ffd5b3461073657604036600319011261073657600435602435916001600160a01b038316809303610736575f8080936107c3829433845283602052604084206107a782610846565b546001600160801b038116825260801c602082015282336108b1565b855af13d1561082b573d67ffffffffffffffff811161081757604051906107f4601f8201601f191660200183610862565b81525f60203d92013e5b1561080557005b635a0a2fe360e01b5f5260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6107fe565b600435906001600160a01b038216820361073657565b6040810190811067ffffffffffffffff82111761081757604052565b90601f8019910116810190811067ffffffffffffffff82111761081757604052565b906001600160801b03809116911603906001600160801b03821161073a57565b9190820180921161073a57565b906001600160801b0383511680821161094157506001600160a01b037fc113ef196857905ebe8c8018b6896416a51ef9c2385d25d470de2f5f733793c6926001600160801b03610908816020951682885116610884565b1685521692835f525f825260405f206001600160801b0382511691836001600160801b031991015160801b1682179055604051908152a2565b6001600160a01b038363890c7d6b60e01b5f521660045260245260445260645ffd5b6001600160801b03811161097d576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b60206001600160a01b037fc113ef196857905ebe8c8018b6896416a51ef9c2385d25d470de2f5f733793c6926001600160801b0361090861049a8288511634906108a456",
}

// SequencerRegistry is an auto generated Go binding around an Ethereum contract.
type SequencerRegistry struct {
	abi abi.ABI
}

// NewSequencerRegistry creates a new instance of SequencerRegistry.
func NewSequencerRegistry() *SequencerRegistry {
	parsed, err := SequencerRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SequencerRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SequencerRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address auction, (address,uint96) parameters) returns()
func (sequencerRegistry *SequencerRegistry) PackConstructor(auction common.Address, parameters SequencerParameters) []byte {
	enc, err := sequencerRegistry.abi.Pack("", auction, parameters)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAPPOINTED is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40594a44.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function APPOINTED() view returns(address)
func (sequencerRegistry *SequencerRegistry) PackAPPOINTED() []byte {
	enc, err := sequencerRegistry.abi.Pack("APPOINTED")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAPPOINTED is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40594a44.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function APPOINTED() view returns(address)
func (sequencerRegistry *SequencerRegistry) TryPackAPPOINTED() ([]byte, error) {
	return sequencerRegistry.abi.Pack("APPOINTED")
}

// UnpackAPPOINTED is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40594a44.
//
// Solidity: function APPOINTED() view returns(address)
func (sequencerRegistry *SequencerRegistry) UnpackAPPOINTED(data []byte) (common.Address, error) {
	out, err := sequencerRegistry.abi.Unpack("APPOINTED", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAUCTION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63779c74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function AUCTION() view returns(address)
func (sequencerRegistry *SequencerRegistry) PackAUCTION() []byte {
	enc, err := sequencerRegistry.abi.Pack("AUCTION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAUCTION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63779c74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function AUCTION() view returns(address)
func (sequencerRegistry *SequencerRegistry) TryPackAUCTION() ([]byte, error) {
	return sequencerRegistry.abi.Pack("AUCTION")
}

// UnpackAUCTION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63779c74.
//
// Solidity: function AUCTION() view returns(address)
func (sequencerRegistry *SequencerRegistry) UnpackAUCTION(data []byte) (common.Address, error) {
	out, err := sequencerRegistry.abi.Unpack("AUCTION", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMINBOND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0de0fee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_BOND() view returns(uint256)
func (sequencerRegistry *SequencerRegistry) PackMINBOND() []byte {
	enc, err := sequencerRegistry.abi.Pack("MIN_BOND")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINBOND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0de0fee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_BOND() view returns(uint256)
func (sequencerRegistry *SequencerRegistry) TryPackMINBOND() ([]byte, error) {
	return sequencerRegistry.abi.Pack("MIN_BOND")
}

// UnpackMINBOND is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe0de0fee.
//
// Solidity: function MIN_BOND() view returns(uint256)
func (sequencerRegistry *SequencerRegistry) UnpackMINBOND(data []byte) (*big.Int, error) {
	out, err := sequencerRegistry.abi.Unpack("MIN_BOND", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72d2b6c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondOf(address sequencer) view returns(uint256)
func (sequencerRegistry *SequencerRegistry) PackBondOf(sequencer common.Address) []byte {
	enc, err := sequencerRegistry.abi.Pack("bondOf", sequencer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72d2b6c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondOf(address sequencer) view returns(uint256)
func (sequencerRegistry *SequencerRegistry) TryPackBondOf(sequencer common.Address) ([]byte, error) {
	return sequencerRegistry.abi.Pack("bondOf", sequencer)
}

// UnpackBondOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72d2b6c0.
//
// Solidity: function bondOf(address sequencer) view returns(uint256)
func (sequencerRegistry *SequencerRegistry) UnpackBondOf(data []byte) (*big.Int, error) {
	out, err := sequencerRegistry.abi.Unpack("bondOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDebit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17ab74c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function debit(address sequencer, uint256 amountWei, uint256 exposureWei) returns()
func (sequencerRegistry *SequencerRegistry) PackDebit(sequencer common.Address, amountWei *big.Int, exposureWei *big.Int) []byte {
	enc, err := sequencerRegistry.abi.Pack("debit", sequencer, amountWei, exposureWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDebit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17ab74c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function debit(address sequencer, uint256 amountWei, uint256 exposureWei) returns()
func (sequencerRegistry *SequencerRegistry) TryPackDebit(sequencer common.Address, amountWei *big.Int, exposureWei *big.Int) ([]byte, error) {
	return sequencerRegistry.abi.Pack("debit", sequencer, amountWei, exposureWei)
}

// PackDepositOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23e3fbd5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositOf(address sequencer) view returns(uint256)
func (sequencerRegistry *SequencerRegistry) PackDepositOf(sequencer common.Address) []byte {
	enc, err := sequencerRegistry.abi.Pack("depositOf", sequencer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23e3fbd5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositOf(address sequencer) view returns(uint256)
func (sequencerRegistry *SequencerRegistry) TryPackDepositOf(sequencer common.Address) ([]byte, error) {
	return sequencerRegistry.abi.Pack("depositOf", sequencer)
}

// UnpackDepositOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23e3fbd5.
//
// Solidity: function depositOf(address sequencer) view returns(uint256)
func (sequencerRegistry *SequencerRegistry) UnpackDepositOf(data []byte) (*big.Int, error) {
	out, err := sequencerRegistry.abi.Unpack("depositOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExposureOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fa129f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exposureOf(address sequencer) view returns(uint256)
func (sequencerRegistry *SequencerRegistry) PackExposureOf(sequencer common.Address) []byte {
	enc, err := sequencerRegistry.abi.Pack("exposureOf", sequencer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExposureOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fa129f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exposureOf(address sequencer) view returns(uint256)
func (sequencerRegistry *SequencerRegistry) TryPackExposureOf(sequencer common.Address) ([]byte, error) {
	return sequencerRegistry.abi.Pack("exposureOf", sequencer)
}

// UnpackExposureOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6fa129f0.
//
// Solidity: function exposureOf(address sequencer) view returns(uint256)
func (sequencerRegistry *SequencerRegistry) UnpackExposureOf(data []byte) (*big.Int, error) {
	out, err := sequencerRegistry.abi.Unpack("exposureOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsSequencer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d46e987.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSequencer(address account) view returns(bool)
func (sequencerRegistry *SequencerRegistry) PackIsSequencer(account common.Address) []byte {
	enc, err := sequencerRegistry.abi.Pack("isSequencer", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSequencer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d46e987.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSequencer(address account) view returns(bool)
func (sequencerRegistry *SequencerRegistry) TryPackIsSequencer(account common.Address) ([]byte, error) {
	return sequencerRegistry.abi.Pack("isSequencer", account)
}

// UnpackIsSequencer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d46e987.
//
// Solidity: function isSequencer(address account) view returns(bool)
func (sequencerRegistry *SequencerRegistry) UnpackIsSequencer(data []byte) (bool, error) {
	out, err := sequencerRegistry.abi.Unpack("isSequencer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1aa3a008.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register() payable returns()
func (sequencerRegistry *SequencerRegistry) PackRegister() []byte {
	enc, err := sequencerRegistry.abi.Pack("register")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1aa3a008.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register() payable returns()
func (sequencerRegistry *SequencerRegistry) TryPackRegister() ([]byte, error) {
	return sequencerRegistry.abi.Pack("register")
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15afd409.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(address sequencer, uint256 exposureWei) payable returns()
func (sequencerRegistry *SequencerRegistry) PackSettle(sequencer common.Address, exposureWei *big.Int) []byte {
	enc, err := sequencerRegistry.abi.Pack("settle", sequencer, exposureWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15afd409.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(address sequencer, uint256 exposureWei) payable returns()
func (sequencerRegistry *SequencerRegistry) TryPackSettle(sequencer common.Address, exposureWei *big.Int) ([]byte, error) {
	return sequencerRegistry.abi.Pack("settle", sequencer, exposureWei)
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02fb4d85.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address sequencer, uint256 amountWei) returns(uint256 slashedWei)
func (sequencerRegistry *SequencerRegistry) PackSlash(sequencer common.Address, amountWei *big.Int) []byte {
	enc, err := sequencerRegistry.abi.Pack("slash", sequencer, amountWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02fb4d85.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address sequencer, uint256 amountWei) returns(uint256 slashedWei)
func (sequencerRegistry *SequencerRegistry) TryPackSlash(sequencer common.Address, amountWei *big.Int) ([]byte, error) {
	return sequencerRegistry.abi.Pack("slash", sequencer, amountWei)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02fb4d85.
//
// Solidity: function slash(address sequencer, uint256 amountWei) returns(uint256 slashedWei)
func (sequencerRegistry *SequencerRegistry) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := sequencerRegistry.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTopUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bbed321.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function topUp(address sequencer) payable returns()
func (sequencerRegistry *SequencerRegistry) PackTopUp(sequencer common.Address) []byte {
	enc, err := sequencerRegistry.abi.Pack("topUp", sequencer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTopUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bbed321.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function topUp(address sequencer) payable returns()
func (sequencerRegistry *SequencerRegistry) TryPackTopUp(sequencer common.Address) ([]byte, error) {
	return sequencerRegistry.abi.Pack("topUp", sequencer)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00f714ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 amountWei, address to) returns()
func (sequencerRegistry *SequencerRegistry) PackWithdraw(amountWei *big.Int, to common.Address) []byte {
	enc, err := sequencerRegistry.abi.Pack("withdraw", amountWei, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00f714ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 amountWei, address to) returns()
func (sequencerRegistry *SequencerRegistry) TryPackWithdraw(amountWei *big.Int, to common.Address) ([]byte, error) {
	return sequencerRegistry.abi.Pack("withdraw", amountWei, to)
}

// SequencerRegistryBondSlashed represents a BondSlashed event raised by the SequencerRegistry contract.
type SequencerRegistryBondSlashed struct {
	Sequencer common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const SequencerRegistryBondSlashedEventName = "BondSlashed"

// ContractEventName returns the user-defined event name.
func (SequencerRegistryBondSlashed) ContractEventName() string {
	return SequencerRegistryBondSlashedEventName
}

// UnpackBondSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondSlashed(address indexed sequencer, uint256 amountWei)
func (sequencerRegistry *SequencerRegistry) UnpackBondSlashedEvent(log *types.Log) (*SequencerRegistryBondSlashed, error) {
	event := "BondSlashed"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistryBondSlashed)
	if len(log.Data) > 0 {
		if err := sequencerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sequencerRegistry.abi.Events[event].Inputs {
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

// SequencerRegistryDepositChanged represents a DepositChanged event raised by the SequencerRegistry contract.
type SequencerRegistryDepositChanged struct {
	Sequencer  common.Address
	DepositWei *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SequencerRegistryDepositChangedEventName = "DepositChanged"

// ContractEventName returns the user-defined event name.
func (SequencerRegistryDepositChanged) ContractEventName() string {
	return SequencerRegistryDepositChangedEventName
}

// UnpackDepositChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositChanged(address indexed sequencer, uint256 depositWei)
func (sequencerRegistry *SequencerRegistry) UnpackDepositChangedEvent(log *types.Log) (*SequencerRegistryDepositChanged, error) {
	event := "DepositChanged"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistryDepositChanged)
	if len(log.Data) > 0 {
		if err := sequencerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sequencerRegistry.abi.Events[event].Inputs {
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

// SequencerRegistrySequencerRegistered represents a SequencerRegistered event raised by the SequencerRegistry contract.
type SequencerRegistrySequencerRegistered struct {
	Sequencer common.Address
	BondWei   *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const SequencerRegistrySequencerRegisteredEventName = "SequencerRegistered"

// ContractEventName returns the user-defined event name.
func (SequencerRegistrySequencerRegistered) ContractEventName() string {
	return SequencerRegistrySequencerRegisteredEventName
}

// UnpackSequencerRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SequencerRegistered(address indexed sequencer, uint256 bondWei)
func (sequencerRegistry *SequencerRegistry) UnpackSequencerRegisteredEvent(log *types.Log) (*SequencerRegistrySequencerRegistered, error) {
	event := "SequencerRegistered"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistrySequencerRegistered)
	if len(log.Data) > 0 {
		if err := sequencerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sequencerRegistry.abi.Events[event].Inputs {
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
func (sequencerRegistry *SequencerRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["AddressMissing"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackAddressMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["BondTooLow"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackBondTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["DepositTooLow"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackDepositTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["NotAuction"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackNotAuctionError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["NotSequencer"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackNotSequencerError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["ParameterOutOfRange"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackParameterOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["TransferRefused"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackTransferRefusedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SequencerRegistryAddressMissing represents a AddressMissing error raised by the SequencerRegistry contract.
type SequencerRegistryAddressMissing struct {
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressMissing(bytes32 name)
func SequencerRegistryAddressMissingErrorID() common.Hash {
	return common.HexToHash("0x7e4f283b9cec5e018be7d187f8c2ee5fe81619296d49fb348b66089a317408a6")
}

// UnpackAddressMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressMissing(bytes32 name)
func (sequencerRegistry *SequencerRegistry) UnpackAddressMissingError(raw []byte) (*SequencerRegistryAddressMissing, error) {
	out := new(SequencerRegistryAddressMissing)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "AddressMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryBondTooLow represents a BondTooLow error raised by the SequencerRegistry contract.
type SequencerRegistryBondTooLow struct {
	BondWei   *big.Int
	NeededWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooLow(uint256 bondWei, uint256 neededWei)
func SequencerRegistryBondTooLowErrorID() common.Hash {
	return common.HexToHash("0x000155b5ebd7e31e61b2db21f595e5ecb1232ce27e1acf6160bc8d8a6f74ef24")
}

// UnpackBondTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooLow(uint256 bondWei, uint256 neededWei)
func (sequencerRegistry *SequencerRegistry) UnpackBondTooLowError(raw []byte) (*SequencerRegistryBondTooLow, error) {
	out := new(SequencerRegistryBondTooLow)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "BondTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryDepositTooLow represents a DepositTooLow error raised by the SequencerRegistry contract.
type SequencerRegistryDepositTooLow struct {
	Sequencer  common.Address
	DepositWei *big.Int
	NeededWei  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositTooLow(address sequencer, uint256 depositWei, uint256 neededWei)
func SequencerRegistryDepositTooLowErrorID() common.Hash {
	return common.HexToHash("0x890c7d6b705455d0bf9ea234d690752e043ec0c45461a37dd1d34eeaf1fed2a4")
}

// UnpackDepositTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositTooLow(address sequencer, uint256 depositWei, uint256 neededWei)
func (sequencerRegistry *SequencerRegistry) UnpackDepositTooLowError(raw []byte) (*SequencerRegistryDepositTooLow, error) {
	out := new(SequencerRegistryDepositTooLow)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "DepositTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryNotAuction represents a NotAuction error raised by the SequencerRegistry contract.
type SequencerRegistryNotAuction struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAuction(address caller)
func SequencerRegistryNotAuctionErrorID() common.Hash {
	return common.HexToHash("0xf459dd89b92e732bb4d2d5f95e8b4b5405c659d120e94467be4b958332750795")
}

// UnpackNotAuctionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAuction(address caller)
func (sequencerRegistry *SequencerRegistry) UnpackNotAuctionError(raw []byte) (*SequencerRegistryNotAuction, error) {
	out := new(SequencerRegistryNotAuction)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "NotAuction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryNotSequencer represents a NotSequencer error raised by the SequencerRegistry contract.
type SequencerRegistryNotSequencer struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSequencer(address caller)
func SequencerRegistryNotSequencerErrorID() common.Hash {
	return common.HexToHash("0x0596787718e4a3212038e1b1501f602a660a34700b149722180893ceaca0f8ed")
}

// UnpackNotSequencerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSequencer(address caller)
func (sequencerRegistry *SequencerRegistry) UnpackNotSequencerError(raw []byte) (*SequencerRegistryNotSequencer, error) {
	out := new(SequencerRegistryNotSequencer)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "NotSequencer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryParameterOutOfRange represents a ParameterOutOfRange error raised by the SequencerRegistry contract.
type SequencerRegistryParameterOutOfRange struct {
	Name  [32]byte
	Value *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max)
func SequencerRegistryParameterOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x1c9c9b38e3931adfb17334e587b746bb9e744a2ea9282ed9a10cc88594b95780")
}

// UnpackParameterOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max)
func (sequencerRegistry *SequencerRegistry) UnpackParameterOutOfRangeError(raw []byte) (*SequencerRegistryParameterOutOfRange, error) {
	out := new(SequencerRegistryParameterOutOfRange)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "ParameterOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistrySafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the SequencerRegistry contract.
type SequencerRegistrySafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func SequencerRegistrySafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (sequencerRegistry *SequencerRegistry) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*SequencerRegistrySafeCastOverflowedUintDowncast, error) {
	out := new(SequencerRegistrySafeCastOverflowedUintDowncast)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryTransferRefused represents a TransferRefused error raised by the SequencerRegistry contract.
type SequencerRegistryTransferRefused struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferRefused(address to)
func SequencerRegistryTransferRefusedErrorID() common.Hash {
	return common.HexToHash("0x5a0a2fe33185c23136b8bfda39c581c51ff3f8379f222961775ada1a642d3d99")
}

// UnpackTransferRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferRefused(address to)
func (sequencerRegistry *SequencerRegistry) UnpackTransferRefusedError(raw []byte) (*SequencerRegistryTransferRefused, error) {
	out := new(SequencerRegistryTransferRefused)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "TransferRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}
