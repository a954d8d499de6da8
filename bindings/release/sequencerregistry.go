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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"auction\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"},{\"name\":\"parameters\",\"type\":\"tuple\",\"internalType\":\"structSequencerParameters\",\"components\":[{\"name\":\"appointed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minBondWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bondDelaySeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"APPOINTED\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"AUCTION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIProverAuction\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BOND_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_BOND\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bondOf\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bondReadyAt\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"debit\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"exposureWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositOf\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"exposureOf\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSequencer\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"requestBondExit\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"exposureWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"slash\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"slashedWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"topUp\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawBond\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BondExitRequested\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondSlashed\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondWithdrawn\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositChanged\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"depositWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerRegistered\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bondWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressMissing\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BondExitNotRequested\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BondExitRequestedAlready\",\"inputs\":[{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondExposed\",\"inputs\":[{\"name\":\"exposureWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondNotReady\",\"inputs\":[{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondTooLow\",\"inputs\":[{\"name\":\"bondWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"neededWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DepositTooLow\",\"inputs\":[{\"name\":\"sequencer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"depositWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"neededWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoBond\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAuction\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSequencer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ParameterOutOfRange\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "SequencerRegistry",
	Bin: "0x6101006040523461028a576040516110b638819003601f8101601f191683016001600160401b0381118482101761028e578392829160405283398101036080811261028a578151916001600160a01b0383169182840361028a57606090601f19011261028a57604051606081016001600160401b0381118282101761028e5760405260208201516001600160a01b038116810361028a5781526040820151916001600160601b038316830361028a5760208201928352606001519263ffffffff8416840361028a57604082019384521561026b5780516001600160a01b03161561024a5781516001600160601b0316600181108015610237575b6101f6575063ffffffff835116936001851080156101ea575b6101af57608052516001600160a01b031660a052516001600160601b031660c0525163ffffffff1660e05250604051610e1390816102a3823960805181818161041d01528181610811015281816109950152610a59015260a05181818161038f015281816105cb015261069c015260c05181818161012d015281816103d4015281816106e401526108c7015260e05181818160ef01526104a90152f35b604051630393936760e31b815268626f6e6444656c617960b81b600482015260248101869052600160448201526276a7006064820152608490fd5b506276a7008511610112565b604051630393936760e31b8152661b5a5b909bdb9960ca1b600482015260248101919091526001604482015269152d02c7e14af68000006064820152608490fd5b5069152d02c7e14af680000081116100f9565b637e4f283b60e01b5f90815268185c1c1bda5b9d195960ba1b600452602490fd5b637e4f283b60e01b5f9081526630bab1ba34b7b760c91b600452602490fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c908162f714ce14610b835750806302fb4d8514610a3257806315afd4091461097657806317ab74c5146107e95780631aa3a008146106865780631bbed3211461062f57806323e3fbd5146105ef57806340594a44146105ab5780635a22a369146105665780635a73384b1461044157806363779c74146103fd5780636d46e987146103235780636fa129f0146102e957806372d2b6c0146102a85780637529d9df14610150578063e0de0fee146101155763fd46202b146100d8575f80fd5b3461011257806003193601126101125760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b80fd5b503461011257806003193601126101125760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346101125760203660031901126101125761016a610c0a565b338252600160205260408220906040519161018483610c20565b546001600160801b03811680845267ffffffffffffffff602085019260801c168252156102965767ffffffffffffffff815116156102875767ffffffffffffffff905116804210610275575033835282602052604083205460801c8061026357508280806001600160801b036001600160a01b0382953384526001602052836040812055828851166040519081527f0d41118e36df44efb77a471fc49fb9c0be0406d802ef95520e9fbf606e65b45560203392a216955116855af1610247610c72565b5015610251575080f35b635a0a2fe360e01b8252600452602490fd5b6323bda09b60e11b8452600452602483fd5b631f0b9a0160e11b8452600452602483fd5b63aa27b6eb60e01b8452600484fd5b62af055760e11b845233600452602484fd5b5034610112576020366003190112610112576001600160801b0360406020926001600160a01b036102d7610c0a565b16815260018452205416604051908152f35b50346101125760203660031901126101125760406020916001600160a01b03610310610c0a565b168152808352205460801c604051908152f35b5034610112576020366003190112610112576020908160406001600160a01b0361034b610c0a565b16928381526001835220916040519261036384610c20565b549267ffffffffffffffff6001600160801b0385169485835260801c1692839101526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161491826103d2575b50816103c9575b506040519015158152f35b9050155f6103be565b7f0000000000000000000000000000000000000000000000000000000000000000111591505f6103b7565b503461011257806003193601126101125760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101125780600319360112610112573381526001602052604081206040519061046b82610c20565b549067ffffffffffffffff60206001600160801b03841692838152019260801c16825215610554575167ffffffffffffffff168061054257506104ce7f000000000000000000000000000000000000000000000000000000000000000042610cd1565b33825260016020526040822080547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff16608083901b67ffffffffffffffff60801b161790556040519081527fb3b0cec37b4cf2427bc85bd1cbd173e540a80cf8d13c5ad06584a454e319384660203392a280f35b6389f478c760e01b8252600452602490fd5b62af055760e11b825233600452602482fd5b50346101125760203660031901126101125767ffffffffffffffff60406020926001600160a01b03610596610c0a565b16815260018452205460801c16604051908152f35b503461011257806003193601126101125760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610112576020366003190112610112576001600160801b0360406020926001600160a01b0361061e610c0a565b168152808452205416604051908152f35b50602036600319011261011257610683610647610c0a565b6001600160a01b03811683528260205260408320906040519161066983610c20565b546001600160801b038116835260801c6020830152610dce565b80f35b5080600319360112610112576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036107d65733815260016020526106e26001600160801b036040832054163490610cd1565b7f00000000000000000000000000000000000000000000000000000000000000008082106107c1575061079261071782610d9d565b6001600160801b036040519161072c83610c20565b16815260208082018581523386526001909152604085209151825491517fffffffffffffffff0000000000000000000000000000000000000000000000009092166001600160801b03919091161760809190911b67ffffffffffffffff60801b16179055565b6040519081527f5c9c212b05f6fc5efb85e88524f097f84e6944815d4973eb06c66a2babd4a53960203392a280f35b60449291620155b560e01b8352600452602452fd5b630596787760e01b815233600452602490fd5b503461011257606036600319011261011257610803610c0a565b906024356001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803303610963576001600160a01b038416938484528360205260408420946040519561085c87610c20565b546001600160801b038116875260801c906001600160801b0361089161088c60208a019480865260443590610cd1565b610d9d565b16825285526001602052604085205490516001600160801b03919091169060021b7003fffffffffffffffffffffffffffffffc167f000000000000000000000000000000000000000000000000000000000000000081808211911802189081811061094f57505083948361090492610cde565b803b1561094b57829060046040518094819363147225d960e31b83525af180156109405761092f5750f35b8161093991610c50565b6101125780f35b6040513d84823e3d90fd5b5050fd5b620155b560e01b8652600452602452604484fd5b63f459dd8960e01b835233600452602483fd5b5060403660031901126101125761098b610c0a565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610a1f57806001600160a01b0361068392168352826020526040832090604051916109e183610c20565b546001600160801b0381168352602083019060801c81526001600160801b03610a17610a0e602435610d9d565b82845116610cb1565b169052610dce565b63f459dd8960e01b825233600452602482fd5b34610b58576040366003190112610b5857610a4b610c0a565b602435906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813303610b70576001600160a01b0316805f5260016020526001600160801b0360405f2054169283808210911802831892838103908111610b5c57815f5260016020526001600160801b038060405f209216166001600160801b03198254161790557f9c78aa0eb382c004d853205ff9929a2caed00de0cdd490849c8b84d7f461a39d6020604051858152a2803b15610b58575f829160046040518095819363147225d960e31b83525af1918215610b4d57602092610b3d575b50604051908152f35b5f610b4791610c50565b5f610b34565b6040513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52601160045260245ffd5b63f459dd8960e01b5f523360045260245ffd5b34610b58576040366003190112610b5857600435602435916001600160a01b038316809303610b58575f808093610be582943384528360205260408420610bc982610c20565b546001600160801b038116825260801c60208201528233610cde565b855af1610bf0610c72565b5015610bf857005b635a0a2fe360e01b5f5260045260245ffd5b600435906001600160a01b0382168203610b5857565b6040810190811067ffffffffffffffff821117610c3c57604052565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff821117610c3c57604052565b3d15610cac573d9067ffffffffffffffff8211610c3c5760405191610ca1601f8201601f191660200184610c50565b82523d5f602084013e565b606090565b906001600160801b03809116911603906001600160801b038211610b5c57565b91908201809211610b5c57565b906001600160801b03835116808211610d7b57506001600160a01b037fc113ef196857905ebe8c8018b6896416a51ef9c2385d25d470de2f5f733793c6926001600160801b03610d35816020951682885116610cb1565b168552165f81815280835260409081902085519584015160801b6fffffffffffffffffffffffffffffffff19166001600160801b039690961695861790555193845292a2565b6001600160a01b038363890c7d6b60e01b5f521660045260245260445260645ffd5b6001600160801b038111610db7576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b60206001600160a01b037fc113ef196857905ebe8c8018b6896416a51ef9c2385d25d470de2f5f733793c6926001600160801b03610d3561088c828851163490610cd156",
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
// Solidity: constructor(address auction, (address,uint96,uint32) parameters) returns()
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

// PackBONDDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd46202b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BOND_DELAY() view returns(uint256)
func (sequencerRegistry *SequencerRegistry) PackBONDDELAY() []byte {
	enc, err := sequencerRegistry.abi.Pack("BOND_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBONDDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd46202b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BOND_DELAY() view returns(uint256)
func (sequencerRegistry *SequencerRegistry) TryPackBONDDELAY() ([]byte, error) {
	return sequencerRegistry.abi.Pack("BOND_DELAY")
}

// UnpackBONDDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd46202b.
//
// Solidity: function BOND_DELAY() view returns(uint256)
func (sequencerRegistry *SequencerRegistry) UnpackBONDDELAY(data []byte) (*big.Int, error) {
	out, err := sequencerRegistry.abi.Unpack("BOND_DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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

// PackBondReadyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a22a369.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondReadyAt(address sequencer) view returns(uint256)
func (sequencerRegistry *SequencerRegistry) PackBondReadyAt(sequencer common.Address) []byte {
	enc, err := sequencerRegistry.abi.Pack("bondReadyAt", sequencer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondReadyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a22a369.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondReadyAt(address sequencer) view returns(uint256)
func (sequencerRegistry *SequencerRegistry) TryPackBondReadyAt(sequencer common.Address) ([]byte, error) {
	return sequencerRegistry.abi.Pack("bondReadyAt", sequencer)
}

// UnpackBondReadyAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5a22a369.
//
// Solidity: function bondReadyAt(address sequencer) view returns(uint256)
func (sequencerRegistry *SequencerRegistry) UnpackBondReadyAt(data []byte) (*big.Int, error) {
	out, err := sequencerRegistry.abi.Unpack("bondReadyAt", data)
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

// PackRequestBondExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a73384b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestBondExit() returns()
func (sequencerRegistry *SequencerRegistry) PackRequestBondExit() []byte {
	enc, err := sequencerRegistry.abi.Pack("requestBondExit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestBondExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a73384b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestBondExit() returns()
func (sequencerRegistry *SequencerRegistry) TryPackRequestBondExit() ([]byte, error) {
	return sequencerRegistry.abi.Pack("requestBondExit")
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

// PackWithdrawBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7529d9df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawBond(address to) returns()
func (sequencerRegistry *SequencerRegistry) PackWithdrawBond(to common.Address) []byte {
	enc, err := sequencerRegistry.abi.Pack("withdrawBond", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7529d9df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawBond(address to) returns()
func (sequencerRegistry *SequencerRegistry) TryPackWithdrawBond(to common.Address) ([]byte, error) {
	return sequencerRegistry.abi.Pack("withdrawBond", to)
}

// SequencerRegistryBondExitRequested represents a BondExitRequested event raised by the SequencerRegistry contract.
type SequencerRegistryBondExitRequested struct {
	Sequencer common.Address
	ReadyAt   *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const SequencerRegistryBondExitRequestedEventName = "BondExitRequested"

// ContractEventName returns the user-defined event name.
func (SequencerRegistryBondExitRequested) ContractEventName() string {
	return SequencerRegistryBondExitRequestedEventName
}

// UnpackBondExitRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondExitRequested(address indexed sequencer, uint256 readyAt)
func (sequencerRegistry *SequencerRegistry) UnpackBondExitRequestedEvent(log *types.Log) (*SequencerRegistryBondExitRequested, error) {
	event := "BondExitRequested"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistryBondExitRequested)
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

// SequencerRegistryBondWithdrawn represents a BondWithdrawn event raised by the SequencerRegistry contract.
type SequencerRegistryBondWithdrawn struct {
	Sequencer common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const SequencerRegistryBondWithdrawnEventName = "BondWithdrawn"

// ContractEventName returns the user-defined event name.
func (SequencerRegistryBondWithdrawn) ContractEventName() string {
	return SequencerRegistryBondWithdrawnEventName
}

// UnpackBondWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondWithdrawn(address indexed sequencer, uint256 amountWei)
func (sequencerRegistry *SequencerRegistry) UnpackBondWithdrawnEvent(log *types.Log) (*SequencerRegistryBondWithdrawn, error) {
	event := "BondWithdrawn"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistryBondWithdrawn)
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
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["BondExitNotRequested"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackBondExitNotRequestedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["BondExitRequestedAlready"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackBondExitRequestedAlreadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["BondExposed"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackBondExposedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["BondNotReady"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackBondNotReadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["BondTooLow"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackBondTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["DepositTooLow"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackDepositTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["NoBond"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackNoBondError(raw[4:])
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

// SequencerRegistryBondExitNotRequested represents a BondExitNotRequested error raised by the SequencerRegistry contract.
type SequencerRegistryBondExitNotRequested struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondExitNotRequested()
func SequencerRegistryBondExitNotRequestedErrorID() common.Hash {
	return common.HexToHash("0xaa27b6eb8ef3d6f7d7eb54161fea90898a1a60c52f22c153f141e68e16ab782e")
}

// UnpackBondExitNotRequestedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondExitNotRequested()
func (sequencerRegistry *SequencerRegistry) UnpackBondExitNotRequestedError(raw []byte) (*SequencerRegistryBondExitNotRequested, error) {
	out := new(SequencerRegistryBondExitNotRequested)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "BondExitNotRequested", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryBondExitRequestedAlready represents a BondExitRequestedAlready error raised by the SequencerRegistry contract.
type SequencerRegistryBondExitRequestedAlready struct {
	ReadyAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondExitRequestedAlready(uint256 readyAt)
func SequencerRegistryBondExitRequestedAlreadyErrorID() common.Hash {
	return common.HexToHash("0x89f478c7147ba6cdbf53b487b2b271995726496cd3aa63167f98ae11eeea5b30")
}

// UnpackBondExitRequestedAlreadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondExitRequestedAlready(uint256 readyAt)
func (sequencerRegistry *SequencerRegistry) UnpackBondExitRequestedAlreadyError(raw []byte) (*SequencerRegistryBondExitRequestedAlready, error) {
	out := new(SequencerRegistryBondExitRequestedAlready)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "BondExitRequestedAlready", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryBondExposed represents a BondExposed error raised by the SequencerRegistry contract.
type SequencerRegistryBondExposed struct {
	ExposureWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondExposed(uint256 exposureWei)
func SequencerRegistryBondExposedErrorID() common.Hash {
	return common.HexToHash("0x477b4136277103e54d981b3df9adbf9b47c61517f4c790abc7372dca77a2e7fb")
}

// UnpackBondExposedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondExposed(uint256 exposureWei)
func (sequencerRegistry *SequencerRegistry) UnpackBondExposedError(raw []byte) (*SequencerRegistryBondExposed, error) {
	out := new(SequencerRegistryBondExposed)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "BondExposed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryBondNotReady represents a BondNotReady error raised by the SequencerRegistry contract.
type SequencerRegistryBondNotReady struct {
	ReadyAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondNotReady(uint256 readyAt)
func SequencerRegistryBondNotReadyErrorID() common.Hash {
	return common.HexToHash("0x3e1734021970a753bbc894646ae2ca0ee5f245ad6cb7165ed9a77f69d4eb3146")
}

// UnpackBondNotReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondNotReady(uint256 readyAt)
func (sequencerRegistry *SequencerRegistry) UnpackBondNotReadyError(raw []byte) (*SequencerRegistryBondNotReady, error) {
	out := new(SequencerRegistryBondNotReady)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "BondNotReady", raw); err != nil {
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

// SequencerRegistryNoBond represents a NoBond error raised by the SequencerRegistry contract.
type SequencerRegistryNoBond struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoBond(address account)
func SequencerRegistryNoBondErrorID() common.Hash {
	return common.HexToHash("0x015e0aaee17a7b1bb14cb30f3d02fb393ae3c66cd9a00f66383ee360701f446d")
}

// UnpackNoBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoBond(address account)
func (sequencerRegistry *SequencerRegistry) UnpackNoBondError(raw []byte) (*SequencerRegistryNoBond, error) {
	out := new(SequencerRegistryNoBond)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "NoBond", raw); err != nil {
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
