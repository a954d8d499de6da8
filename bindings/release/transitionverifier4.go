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
	Bin: "0x60808060405234601557611397908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80630ea14a3914610ba5578063695ef6f91461062e5763f71691891461003a575f80fd5b3461062a5761014036600319011261062a573660841161062a57366101441161062a5761030061006981610c98565b81368237610078600435610ff3565b61008960249392933560443561105e565b91939290610098606435610ff3565b9390926040519660408801967f1250905d3bbc357d2fb37db6a09e33be3efbe93a27cb23f621a852ae090f67ef89528860208101987f0f376370522df2cb70ecd905e44a86f418fbd536c53b8af6571d73ad0b91cdcd8a527f01b54a5da3ba94a12387de4d1b98eb139daccd86ee3dbde34c85cf5e0434b10d81527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001604060608401927f2acb03e0d367707aa4b674972540342f51caf367620cfa22395d559e5f6bd24684527f240a3f9b91d036f4efda3fd7d1daa29cdc6887b76d8596b9ea75a0263802539d6084359583608082019780895286828660608160075afa911016818360808160065afa167f227c7e04f364f7a2f32dcefba8e9cd4106b990d75d20097336bc532eccfd289985527f2b49e8b30769b9a006a525da4db35d95bc7b4b62d2826a68e673b4efecc2a1798852600160a43591828b5288848860608160075afa9310161616818360808160065afa167f18bfd09d6efd05428c182e894e6ee91968551bec29b70c4001cf5dbcb7edc2cc85527f1d2b1a0e8c0361069c8e03945ac0f6d772adb6593407544b477ac40248c47e10885260c43590818a5287838760608160075afa92101616818360808160065afa167f1c8f9dad03eb9f2d693c2490ad26524dea9536a11aa171074012dd985cc50ede85527f054f657cf8366a98e9189551bb204f583b502e8a86e425b25e76d63c3b0ac53c885260e43590818a5287838760608160075afa92101616818360808160065afa167f0d488b0b57658d25b656f7533da910ae6a1339218d0c4f76a49095d7cdc3cfa485527f1053227f6933a2c96ce143f973aa04c591cd1b1b22f87211cd0fc13b9e51742988526101043590818a5287838760608160075afa921016169160808160065afa16947f081b285ad346ca37ae32aa332195c6b289fc3032f60aa53bad643108138673f08352526101243580955260608160075afa9210161660408a60808160065afa1698519751981561061b5760209a8a528a8a015260408901526060880152608087015260a086015260c085015260e08401527f21e4c02ed7eaf532128a50211390ae9c21b6bf6d9cf96e4a271d4b94bd7c173d6101008401527f0fc1cc50982dd0d1bf4364c4409a695412dff8ce17100dafcade4c950e71a64a6101208401527f0a4ccfaf1ad6c13c5dd5cb6e039c549b3f39eca0ea226db9c916236cf58253bd6101408401527f2051e33cd5150c085dc910b783584ac6b7bb5aef7162f6384c15b5fdf2fca8c86101608401527f0a6ac9c9fbe562ea62bb0b58c246127a35fdaf469039c9bc2fe069dc7d22f7bd6101808401527f2d63f3e184dcf61c5e97d00190f88a18bc75b9648b2deb6c236b53f0c0fd99b96101a08401527f1bc68384bd6e42e139c055039f4405236d42ef627e019e8a43115aea43ebab876101c08401527f16f18491c180a674a984aa83704bc66635561635838e00343489435a36f364616101e08401527f1385a38efc51c2b61c3bd6cd73b3139fab0bf3c671375252bdb50962e59532dc6102008401527f19b86ecc2cf86a85ec6b3ef5613fa5193bc6df1dcfa57178006e0a3c1eb3d5cd6102208401526102408301526102608201527f2cef86e2e3e9502805663ab8df9573bf8e9e8d2e7cd726d9dfee37bd693e682e6102808201527f17f8d79e3e5725c0cd23ec388f6c8474bfa71598bdae17b240e459b6c67739c26102a08201527f0e0b18c157ac2a724fa9f8cb443c8ec352acf72d7d27ed54628fa4509a7326056102c08201527f1b5169de6a2606933a4b28157e9e9f5d43b6ffd951f8dd216866f0be9c4aa6a36102e08201526105e482610c98565b9283918336843760085afa1590811561060e575b506105ff57005b631ff3747d60e21b5f5260045ffd5b600191505114155f6105f8565b63a54f8e2760e01b5f5260045ffd5b5f80fd5b3461062a5760e036600319011261062a5760043567ffffffffffffffff811161062a5761065f903690600401610c6a565b3660e41161062a576101006106749114610cd2565b604051604081017f1250905d3bbc357d2fb37db6a09e33be3efbe93a27cb23f621a852ae090f67ef825260208201907f0f376370522df2cb70ecd905e44a86f418fbd536c53b8af6571d73ad0b91cdcd82527f01b54a5da3ba94a12387de4d1b98eb139daccd86ee3dbde34c85cf5e0434b10d8152606083017f2acb03e0d367707aa4b674972540342f51caf367620cfa22395d559e5f6bd24681527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016040602435937f240a3f9b91d036f4efda3fd7d1daa29cdc6887b76d8596b9ea75a0263802539d608088019580875284848460608160075afa911016838960808160065afa167f227c7e04f364f7a2f32dcefba8e9cd4106b990d75d20097336bc532eccfd289983527f2b49e8b30769b9a006a525da4db35d95bc7b4b62d2826a68e673b4efecc2a179865260016044359182895286868660608160075afa9310161616838960808160065afa167f18bfd09d6efd05428c182e894e6ee91968551bec29b70c4001cf5dbcb7edc2cc83527f1d2b1a0e8c0361069c8e03945ac0f6d772adb6593407544b477ac40248c47e1086526064359081885285858560608160075afa92101616838960808160065afa167f1c8f9dad03eb9f2d693c2490ad26524dea9536a11aa171074012dd985cc50ede83527f054f657cf8366a98e9189551bb204f583b502e8a86e425b25e76d63c3b0ac53c86526084359081885285858560608160075afa92101616838960808160065afa167f0d488b0b57658d25b656f7533da910ae6a1339218d0c4f76a49095d7cdc3cfa483527f1053227f6933a2c96ce143f973aa04c591cd1b1b22f87211cd0fc13b9e517429865260a4359081885285858560608160075afa92101616838960808160065afa16947f081b285ad346ca37ae32aa332195c6b289fc3032f60aa53bad643108138673f083525260c43580955260608160075afa9210161660408360808160065afa1691519051911561061b576101006040519384377f21e4c02ed7eaf532128a50211390ae9c21b6bf6d9cf96e4a271d4b94bd7c173d6101008401527f0fc1cc50982dd0d1bf4364c4409a695412dff8ce17100dafcade4c950e71a64a6101208401527f0a4ccfaf1ad6c13c5dd5cb6e039c549b3f39eca0ea226db9c916236cf58253bd6101408401527f2051e33cd5150c085dc910b783584ac6b7bb5aef7162f6384c15b5fdf2fca8c86101608401527f0a6ac9c9fbe562ea62bb0b58c246127a35fdaf469039c9bc2fe069dc7d22f7bd6101808401527f2d63f3e184dcf61c5e97d00190f88a18bc75b9648b2deb6c236b53f0c0fd99b96101a08401527f1bc68384bd6e42e139c055039f4405236d42ef627e019e8a43115aea43ebab876101c08401527f16f18491c180a674a984aa83704bc66635561635838e00343489435a36f364616101e08401527f1385a38efc51c2b61c3bd6cd73b3139fab0bf3c671375252bdb50962e59532dc6102008401527f19b86ecc2cf86a85ec6b3ef5613fa5193bc6df1dcfa57178006e0a3c1eb3d5cd6102208401526102408301526102608201527f2cef86e2e3e9502805663ab8df9573bf8e9e8d2e7cd726d9dfee37bd693e682e6102808201527f17f8d79e3e5725c0cd23ec388f6c8474bfa71598bdae17b240e459b6c67739c26102a08201527f0e0b18c157ac2a724fa9f8cb443c8ec352acf72d7d27ed54628fa4509a7326056102c08201527f1b5169de6a2606933a4b28157e9e9f5d43b6ffd951f8dd216866f0be9c4aa6a36102e08201526020816103008160085afa905116156105ff57005b3461062a57602036600319011261062a5760043567ffffffffffffffff811161062a57610bd6903690600401610c6a565b610c3b608092610bf6610100610beb86610c98565b948636873714610cd2565b610c0560208201358235610d1e565b8352610c228482013560a083013560408401356060850135610dbf565b6020850152604084015260c060e0820135910135610d1e565b6060820152604051905f825b60048210610c5457505050f35b6020806001928551815201930191019091610c47565b9181601f8401121561062a5782359167ffffffffffffffff831161062a576020838186019501011161062a57565b6040519190601f01601f1916820167ffffffffffffffff811183821017610cbe57604052565b634e487b7160e01b5f52604160045260245ffd5b15610cd957565b60405162461bcd60e51b815260206004820152601460248201527f696e76616c69642070726f6f66206c656e6774680000000000000000000000006044820152606490fd5b905f5160206113775f395f51905f528210801590610da8575b6105ff57811580610da0575b610d9a57610d675f5160206113775f395f51905f5260038185818180090908611197565b818103610d7657505060011b90565b5f5160206113775f395f51905f52809106810306145f146105ff57600190811b1790565b50505f90565b508015610d43565b505f5160206113775f395f51905f52811015610d37565b919093925f5160206113775f395f51905f528310801590610fdc575b8015610fc5575b8015610fae575b6105ff578082868517171715610fa357908291610f065f5160206113775f395f51905f5280808080888180808f9d7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd448f839290839109099d8e0981848181800909087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e5089a09818c8181800909087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e7750806810306945f5160206113775f395f51905f527f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea481610ee081808b80098187800908611197565b8408095f5160206113775f395f51905f52610efa8261130e565b800914159586916111ba565b929080821480610f9a575b15610f385750505050905f14610f305760ff60025b169060021b179190565b60ff5f610f26565b5f5160206113775f395f51905f52809106810306149182610f7b575b5050156105ff5760019115610f735760ff60025b169060021b17179190565b60ff5f610f68565b5f5160206113775f395f51905f52919250819006810306145f80610f54565b50838314610f11565b50505090505f905f90565b505f5160206113775f395f51905f52811015610de9565b505f5160206113775f395f51905f52821015610de2565b505f5160206113775f395f51905f52851015610ddb565b8015611057578060011c915f5160206113775f395f51905f528310156105ff576001806110365f5160206113775f395f51905f5260038188818180090908611197565b93161461103f57565b905f5160206113775f395f51905f5280910681030690565b505f905f90565b80158061118f575b611183578060021c92825f5160206113775f395f51905f52851080159061116c575b6105ff5784815f5160206113775f395f51905f5280808080808080807f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd44816111369d8d0909998a0981898181800909087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e7750806810306936002808a16149509818a8181800909087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e5086111ba565b80929160018082961614611148575050565b5f5160206113775f395f51905f528093945080929550809106810306930681030690565b505f5160206113775f395f51905f52811015611088565b50505f905f905f905f90565b508115611066565b906111a18261130e565b915f5160206113775f395f51905f52838009036105ff57565b915f5160206113775f395f51905f527f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea4816112129396949661120482808a8009818a800908611197565b90611302575b860809611197565b925f5160206113775f395f51905f52600285096040519060208252602080830152602060408301528060608301527f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4560808301525f5160206113775f395f51905f5260a083015260208260c08160055afa915191156105ff575f5160206113775f395f51905f528260019209036105ff575f5160206113775f395f51905f52908209925f5160206113775f395f51905f5280808087800906810306818780090814908115916112e3575b506105ff57565b90505f5160206113775f395f51905f528084860960020914155f6112dc565b8180910681030661120a565b9060405191602083526020808401526020604084015260608301527f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f5260808301525f5160206113775f395f51905f5260a083015260208260c08160055afa915191156105ff5756fe30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47",
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
