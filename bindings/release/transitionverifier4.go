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

// TransitionVerifier4MetaData contains all meta data concerning the TransitionVerifier4 contract.
var TransitionVerifier4MetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"compressProof\",\"inputs\":[{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"compressed\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyCompressedProof\",\"inputs\":[{\"name\":\"compressedProof\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"},{\"name\":\"input\",\"type\":\"uint256[6]\",\"internalType\":\"uint256[6]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyProof\",\"inputs\":[{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"input\",\"type\":\"uint256[6]\",\"internalType\":\"uint256[6]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"ProofInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PublicInputNotInField\",\"inputs\":[]}]",
	ID:  "TransitionVerifier4",
	Bin: "0x60808060405234601557611395908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80630ea14a3914610ba3578063695ef6f91461062d5763f71691891461003a575f80fd5b346106295761014036600319011261062957366084116106295736610144116106295761030061006981610c96565b81368237610078600435610ff1565b61008960249392933560443561105c565b91939290610098606435610ff1565b9390926040519660408801967f2dc62dd6d819e12be6ccd0ac87d40f7c7ed3ad73cae34ece3b2645d62496acac89528860208101987f1933168b9afd6c457cb59fab147beebb566fe0f710394699424db25b0d6090938a527f1a37436c6fc7403b2e2d4f92c9bd3539e2f4dae262e1993d86bf5b3837c70bdf81527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001604060608401927f28db32626f6268331362069f6c32bf55e0d8ea5f0ab7c3fcf8e2284012ab0e4584527f0549f0125aa129bd2631ec50189a5a55948cdd2b33875f45b3662fe4fcd261a36084359583608082019780895286828660608160075afa911016818360808160065afa167f27a525f1a6abd88f8c1b3c5de3e67e9c8d8d4c5af5f1ffd514bd6eafad8ee38985527f12d72915821ccf30b629f1fdc27e6e165b1c4b67bb457a1632eb77db4e6735438852600160a43591828b5288848860608160075afa9310161616818360808160065afa167f1226358536ecde4b6f4077cd9459ee33f096e8aa953076d9efb84ae32b8bdf4c85527f01e124bd7e98488d2ca5896c8aaa285cfa538ec5d5247853a78c5cfe01a5ffd6885260c43590818a5287838760608160075afa92101616818360808160065afa167f03c68c851c4bfe497a8d35d3ed9f7fb63c8906324e365c4a928da562f3dacd7585527f1986e51d6d8eb5b0f77b9292b06c93e4ad4be8f7ac41767e826318b8acadd43d885260e43590818a5287838760608160075afa92101616818360808160065afa167f145cb906a1c6d20d56849b08b3788ca562f1ba16f5af4866436603263fe313ec85527f1a39e19811b0e4e13fffe387ef50b61736751073e9dea2f73538b0feeebdf12a88526101043590818a5287838760608160075afa921016169160808160065afa16947f2786942c390bbd589e40a96062e10e31a9f5b957bda274fe81842dd3c9cd514d8352526101243580955260608160075afa9210161660408a60808160065afa1698519751981561061a5760209a8a528a8a015260408901526060880152608087015260a086015260c085015260e08401527f0573c74ab3cba77e464837a5b94e451857598d7a5ae5fa2e60871a191b3c74826101008401527f0c21e6981b485d9b557d82773972418335e43461e2e9fd97efd4872c3c4399d36101208401527f25c90e927251db765bb8d928c56ca6aa2644ad5c1a197176819b2d6963e6a81e6101408401527f1cf1b12112b8b4c5dd1ef8b0a549f2a861723569708f44c10e08c96e10537ea56101608401527ed3b183bbf28e5c831384174259caf6d55559e5200d51f812ead017201b4d726101808401527f111780f06a148eee3d9a069e0d608875a52658e65a8cb59d432b6433a31245886101a08401527f2e8c5d88b3da0ccac1f2dc14f74ea00e6985424226568b91199fad063642affa6101c08401527f1c166a3a70baba6b5c02bfbc32f0a7be2e0c88357e8343b57c0020ad888bb2596101e08401527f1a9c34c7dd62319139c7fcc5317154e6ec10745ba51e2ec959f31a86d9b0d0be6102008401527f1fb28ed39e83876d76f72c0134a3310ad72adcf3c6e157df6039cf694fd52d116102208401526102408301526102608201527f03421fce4c27305c792ef838dacbd3682291fb29ba5d020c5ca1164e79140c046102808201527f07a2d51c56d7b932f4b0da0b8647770ed84a5d06435b1f89b7380f3f042798c46102a08201527f161994aae23002f98f3a7db263d055ec9ebece7c2643d8684eb88f75c2a1369f6102c08201527f059182fea7c1571b053e13775bdc6ddf810aecc3753e09357b16e322a0ca821b6102e08201526105e382610c96565b9283918336843760085afa1590811561060d575b506105fe57005b631ff3747d60e21b5f5260045ffd5b600191505114155f6105f7565b63a54f8e2760e01b5f5260045ffd5b5f80fd5b346106295760e03660031901126106295760043567ffffffffffffffff81116106295761065e903690600401610c68565b3660e411610629576101006106739114610cd0565b604051604081017f2dc62dd6d819e12be6ccd0ac87d40f7c7ed3ad73cae34ece3b2645d62496acac825260208201907f1933168b9afd6c457cb59fab147beebb566fe0f710394699424db25b0d60909382527f1a37436c6fc7403b2e2d4f92c9bd3539e2f4dae262e1993d86bf5b3837c70bdf8152606083017f28db32626f6268331362069f6c32bf55e0d8ea5f0ab7c3fcf8e2284012ab0e4581527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016040602435937f0549f0125aa129bd2631ec50189a5a55948cdd2b33875f45b3662fe4fcd261a3608088019580875284848460608160075afa911016838960808160065afa167f27a525f1a6abd88f8c1b3c5de3e67e9c8d8d4c5af5f1ffd514bd6eafad8ee38983527f12d72915821ccf30b629f1fdc27e6e165b1c4b67bb457a1632eb77db4e673543865260016044359182895286868660608160075afa9310161616838960808160065afa167f1226358536ecde4b6f4077cd9459ee33f096e8aa953076d9efb84ae32b8bdf4c83527f01e124bd7e98488d2ca5896c8aaa285cfa538ec5d5247853a78c5cfe01a5ffd686526064359081885285858560608160075afa92101616838960808160065afa167f03c68c851c4bfe497a8d35d3ed9f7fb63c8906324e365c4a928da562f3dacd7583527f1986e51d6d8eb5b0f77b9292b06c93e4ad4be8f7ac41767e826318b8acadd43d86526084359081885285858560608160075afa92101616838960808160065afa167f145cb906a1c6d20d56849b08b3788ca562f1ba16f5af4866436603263fe313ec83527f1a39e19811b0e4e13fffe387ef50b61736751073e9dea2f73538b0feeebdf12a865260a4359081885285858560608160075afa92101616838960808160065afa16947f2786942c390bbd589e40a96062e10e31a9f5b957bda274fe81842dd3c9cd514d83525260c43580955260608160075afa9210161660408360808160065afa1691519051911561061a576101006040519384377f0573c74ab3cba77e464837a5b94e451857598d7a5ae5fa2e60871a191b3c74826101008401527f0c21e6981b485d9b557d82773972418335e43461e2e9fd97efd4872c3c4399d36101208401527f25c90e927251db765bb8d928c56ca6aa2644ad5c1a197176819b2d6963e6a81e6101408401527f1cf1b12112b8b4c5dd1ef8b0a549f2a861723569708f44c10e08c96e10537ea56101608401527ed3b183bbf28e5c831384174259caf6d55559e5200d51f812ead017201b4d726101808401527f111780f06a148eee3d9a069e0d608875a52658e65a8cb59d432b6433a31245886101a08401527f2e8c5d88b3da0ccac1f2dc14f74ea00e6985424226568b91199fad063642affa6101c08401527f1c166a3a70baba6b5c02bfbc32f0a7be2e0c88357e8343b57c0020ad888bb2596101e08401527f1a9c34c7dd62319139c7fcc5317154e6ec10745ba51e2ec959f31a86d9b0d0be6102008401527f1fb28ed39e83876d76f72c0134a3310ad72adcf3c6e157df6039cf694fd52d116102208401526102408301526102608201527f03421fce4c27305c792ef838dacbd3682291fb29ba5d020c5ca1164e79140c046102808201527f07a2d51c56d7b932f4b0da0b8647770ed84a5d06435b1f89b7380f3f042798c46102a08201527f161994aae23002f98f3a7db263d055ec9ebece7c2643d8684eb88f75c2a1369f6102c08201527f059182fea7c1571b053e13775bdc6ddf810aecc3753e09357b16e322a0ca821b6102e08201526020816103008160085afa905116156105fe57005b346106295760203660031901126106295760043567ffffffffffffffff811161062957610bd4903690600401610c68565b610c39608092610bf4610100610be986610c96565b948636873714610cd0565b610c0360208201358235610d1c565b8352610c208482013560a083013560408401356060850135610dbd565b6020850152604084015260c060e0820135910135610d1c565b6060820152604051905f825b60048210610c5257505050f35b6020806001928551815201930191019091610c45565b9181601f840112156106295782359167ffffffffffffffff8311610629576020838186019501011161062957565b6040519190601f01601f1916820167ffffffffffffffff811183821017610cbc57604052565b634e487b7160e01b5f52604160045260245ffd5b15610cd757565b60405162461bcd60e51b815260206004820152601460248201527f696e76616c69642070726f6f66206c656e6774680000000000000000000000006044820152606490fd5b905f5160206113755f395f51905f528210801590610da6575b6105fe57811580610d9e575b610d9857610d655f5160206113755f395f51905f5260038185818180090908611195565b818103610d7457505060011b90565b5f5160206113755f395f51905f52809106810306145f146105fe57600190811b1790565b50505f90565b508015610d41565b505f5160206113755f395f51905f52811015610d35565b919093925f5160206113755f395f51905f528310801590610fda575b8015610fc3575b8015610fac575b6105fe578082868517171715610fa157908291610f045f5160206113755f395f51905f5280808080888180808f9d7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd448f839290839109099d8e0981848181800909087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e5089a09818c8181800909087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e7750806810306945f5160206113755f395f51905f527f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea481610ede81808b80098187800908611195565b8408095f5160206113755f395f51905f52610ef88261130c565b800914159586916111b8565b929080821480610f98575b15610f365750505050905f14610f2e5760ff60025b169060021b179190565b60ff5f610f24565b5f5160206113755f395f51905f52809106810306149182610f79575b5050156105fe5760019115610f715760ff60025b169060021b17179190565b60ff5f610f66565b5f5160206113755f395f51905f52919250819006810306145f80610f52565b50838314610f0f565b50505090505f905f90565b505f5160206113755f395f51905f52811015610de7565b505f5160206113755f395f51905f52821015610de0565b505f5160206113755f395f51905f52851015610dd9565b8015611055578060011c915f5160206113755f395f51905f528310156105fe576001806110345f5160206113755f395f51905f5260038188818180090908611195565b93161461103d57565b905f5160206113755f395f51905f5280910681030690565b505f905f90565b80158061118d575b611181578060021c92825f5160206113755f395f51905f52851080159061116a575b6105fe5784815f5160206113755f395f51905f5280808080808080807f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd44816111349d8d0909998a0981898181800909087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e7750806810306936002808a16149509818a8181800909087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e5086111b8565b80929160018082961614611146575050565b5f5160206113755f395f51905f528093945080929550809106810306930681030690565b505f5160206113755f395f51905f52811015611086565b50505f905f905f905f90565b508115611064565b9061119f8261130c565b915f5160206113755f395f51905f52838009036105fe57565b915f5160206113755f395f51905f527f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea4816112109396949661120282808a8009818a800908611195565b90611300575b860809611195565b925f5160206113755f395f51905f52600285096040519060208252602080830152602060408301528060608301527f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4560808301525f5160206113755f395f51905f5260a083015260208260c08160055afa915191156105fe575f5160206113755f395f51905f528260019209036105fe575f5160206113755f395f51905f52908209925f5160206113755f395f51905f5280808087800906810306818780090814908115916112e1575b506105fe57565b90505f5160206113755f395f51905f528084860960020914155f6112da565b81809106810306611208565b9060405191602083526020808401526020604084015260608301527f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f5260808301525f5160206113755f395f51905f5260a083015260208260c08160055afa915191156105fe5756fe30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47",
}

// TransitionVerifier4 is an auto generated Go binding around an Ethereum contract.
type TransitionVerifier4 struct {
	abi abi.ABI
}

// NewTransitionVerifier4 creates a new instance of TransitionVerifier4.
func NewTransitionVerifier4() *TransitionVerifier4 {
	parsed, err := TransitionVerifier4MetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TransitionVerifier4{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TransitionVerifier4) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCompressProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ea14a39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compressProof(bytes proof) view returns(uint256[4] compressed)
func (transitionVerifier4 *TransitionVerifier4) PackCompressProof(proof []byte) []byte {
	enc, err := transitionVerifier4.abi.Pack("compressProof", proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompressProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ea14a39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function compressProof(bytes proof) view returns(uint256[4] compressed)
func (transitionVerifier4 *TransitionVerifier4) TryPackCompressProof(proof []byte) ([]byte, error) {
	return transitionVerifier4.abi.Pack("compressProof", proof)
}

// UnpackCompressProof is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ea14a39.
//
// Solidity: function compressProof(bytes proof) view returns(uint256[4] compressed)
func (transitionVerifier4 *TransitionVerifier4) UnpackCompressProof(data []byte) ([4]*big.Int, error) {
	out, err := transitionVerifier4.abi.Unpack("compressProof", data)
	if err != nil {
		return *new([4]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([4]*big.Int)).(*[4]*big.Int)
	return out0, nil
}

// PackVerifyCompressedProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7169189.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyCompressedProof(uint256[4] compressedProof, uint256[6] input) view returns()
func (transitionVerifier4 *TransitionVerifier4) PackVerifyCompressedProof(compressedProof [4]*big.Int, input [6]*big.Int) []byte {
	enc, err := transitionVerifier4.abi.Pack("verifyCompressedProof", compressedProof, input)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyCompressedProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7169189.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyCompressedProof(uint256[4] compressedProof, uint256[6] input) view returns()
func (transitionVerifier4 *TransitionVerifier4) TryPackVerifyCompressedProof(compressedProof [4]*big.Int, input [6]*big.Int) ([]byte, error) {
	return transitionVerifier4.abi.Pack("verifyCompressedProof", compressedProof, input)
}

// PackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x695ef6f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyProof(bytes proof, uint256[6] input) view returns()
func (transitionVerifier4 *TransitionVerifier4) PackVerifyProof(proof []byte, input [6]*big.Int) []byte {
	enc, err := transitionVerifier4.abi.Pack("verifyProof", proof, input)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x695ef6f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyProof(bytes proof, uint256[6] input) view returns()
func (transitionVerifier4 *TransitionVerifier4) TryPackVerifyProof(proof []byte, input [6]*big.Int) ([]byte, error) {
	return transitionVerifier4.abi.Pack("verifyProof", proof, input)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (transitionVerifier4 *TransitionVerifier4) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], transitionVerifier4.abi.Errors["ProofInvalid"].ID.Bytes()[:4]) {
		return transitionVerifier4.UnpackProofInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], transitionVerifier4.abi.Errors["PublicInputNotInField"].ID.Bytes()[:4]) {
		return transitionVerifier4.UnpackPublicInputNotInFieldError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TransitionVerifier4ProofInvalid represents a ProofInvalid error raised by the TransitionVerifier4 contract.
type TransitionVerifier4ProofInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofInvalid()
func TransitionVerifier4ProofInvalidErrorID() common.Hash {
	return common.HexToHash("0x7fcdd1f433fad06e243ebb12f415f49dc48f357e41b96f61f504279fe6bb2ac6")
}

// UnpackProofInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofInvalid()
func (transitionVerifier4 *TransitionVerifier4) UnpackProofInvalidError(raw []byte) (*TransitionVerifier4ProofInvalid, error) {
	out := new(TransitionVerifier4ProofInvalid)
	if err := transitionVerifier4.abi.UnpackIntoInterface(out, "ProofInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TransitionVerifier4PublicInputNotInField represents a PublicInputNotInField error raised by the TransitionVerifier4 contract.
type TransitionVerifier4PublicInputNotInField struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PublicInputNotInField()
func TransitionVerifier4PublicInputNotInFieldErrorID() common.Hash {
	return common.HexToHash("0xa54f8e27d960b419368d544cd7616e10e384de098966aa60b80904dd31e7ab38")
}

// UnpackPublicInputNotInFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PublicInputNotInField()
func (transitionVerifier4 *TransitionVerifier4) UnpackPublicInputNotInFieldError(raw []byte) (*TransitionVerifier4PublicInputNotInField, error) {
	out := new(TransitionVerifier4PublicInputNotInField)
	if err := transitionVerifier4.abi.UnpackIntoInterface(out, "PublicInputNotInField", raw); err != nil {
		return nil, err
	}
	return out, nil
}
