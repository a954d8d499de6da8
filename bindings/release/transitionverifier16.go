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

// TransitionVerifier16MetaData contains all meta data concerning the TransitionVerifier16 contract.
var TransitionVerifier16MetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"compressProof\",\"inputs\":[{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"compressed\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyCompressedProof\",\"inputs\":[{\"name\":\"compressedProof\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"},{\"name\":\"input\",\"type\":\"uint256[6]\",\"internalType\":\"uint256[6]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyProof\",\"inputs\":[{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"input\",\"type\":\"uint256[6]\",\"internalType\":\"uint256[6]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"ProofInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PublicInputNotInField\",\"inputs\":[]}]",
	ID:  "TransitionVerifier16",
	Bin: "0x60808060405234601557611397908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80630ea14a3914610ba5578063695ef6f91461062e5763f71691891461003a575f80fd5b3461062a5761014036600319011261062a573660841161062a57366101441161062a5761030061006981610c98565b81368237610078600435610ff3565b61008960249392933560443561105e565b91939290610098606435610ff3565b9390926040519660408801967f02c39d40c6a74f078adc3abc40dfbf4fec6be5d700e423615c1f119203a3f34189528860208101987f16a6698dce8700408a5b40e35064968f6f59782573b8d5c859f9f36011af02708a527f19911973dbf7799adf7dd2afddc640e9232200bdea069e20379c28d69171914281527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001604060608401927f093effa18b39ee3dbc697e89014edcfff259f6d1f6ea1892d3b7e8d3730e0ce784527f2b3432317f78fdcd7e7d311de11b8a06f82f579dfc7d641386cf7e3a3be8b8d96084359583608082019780895286828660608160075afa911016818360808160065afa167f1c90790522ba8ed8d2f9adc8848e37ede485327ec7938e436c1a3ae59b41837585527f238847196afee753b12884b350b14a6a20b26dceb71f730bfa69367153d8c7ea8852600160a43591828b5288848860608160075afa9310161616818360808160065afa167f27688f5d370a753a1173f405ab171421192895f85901de491d42b8a46dbc67f785527f2ea63957aa6641164fd7b4ea93b82868e1ab029719305a279d528427ec862b1d885260c43590818a5287838760608160075afa92101616818360808160065afa167f26c0eafec19a03abc063d9a74b3cec8f9eb82509b30404bdbdce6f135c0092bd85527f03d5ddab95b91491c496c5be0ff3afced92e6c6ff8227951520e38b15d6d873c885260e43590818a5287838760608160075afa92101616818360808160065afa167f1b85d24dab996e44374b1a830a5e41fcb611fcfd57b84d559e1bbba0fd72c4cc85527f1d5b273c9cd76cf78001263a189abd7425b1866ac8729352dc54655dc2c2c73a88526101043590818a5287838760608160075afa921016169160808160065afa16947f2bb7152356708140d4a779a4284ed837d7afe2a2333acc8faaa5aaa7251b55d58352526101243580955260608160075afa9210161660408a60808160065afa1698519751981561061b5760209a8a528a8a015260408901526060880152608087015260a086015260c085015260e08401527f15e6d926fbff2ecef91d905adee60e7fb2c2f920fe216f6496724c00ad67969a6101008401527f2b2c286626ad439f935e8fef803b7180a437f1f4d7cf9150a32f5cd929583b276101208401527f1d9ef2894ee50aa2243cc491f8f3a2c14b6ad1902e37012a38097efe42c65ab06101408401527f01b5c6ba57ba716f61122d33b2e385d799e29f3ad1d6d6885b971ea0e198a7a96101608401527f2acfd9299c458d9667c96a83815fc6d7cde44ce11b42b23ccde8b51265c757766101808401527f29cd37a2eaa79eb7140644e1f7c562742e5fd9f97c952a3a31b92f8cac8f79cd6101a08401527f296b65e73c2d24ee0ed88524bf456df10cdc44260f799dbdb33b9d3ec59094ac6101c08401527f18ce6bfd69f914804c07a071473433a91b466d40738e018f963b3b4dfa14bebc6101e08401527f1f1e154f454af6583f986bf1430f4424ab6b964997729a27ba7832d2b655546f6102008401527f0f034fa3950b3de4c38abf945ebbd559e0a7926b8a1f3929c2f176321eee1f396102208401526102408301526102608201527f0be5aa59b84a8298e3d04aae69b5acf883a80e803d6eb102da81a16d0f6c33c36102808201527f29375e6e94500cd3dfbb593d7d95d4ce21a988f5300d54e104908dccda06ad446102a08201527f2939a07ae3c9fdd847d47c9f23f8dc2c833e21f65009ee2dc3b1cf01e91663336102c08201527f2ed6f5dfba4c6b99e77f4b7eb638d536591ed211cde6d0a3fcbf4e5404c0dfd76102e08201526105e482610c98565b9283918336843760085afa1590811561060e575b506105ff57005b631ff3747d60e21b5f5260045ffd5b600191505114155f6105f8565b63a54f8e2760e01b5f5260045ffd5b5f80fd5b3461062a5760e036600319011261062a5760043567ffffffffffffffff811161062a5761065f903690600401610c6a565b3660e41161062a576101006106749114610cd2565b604051604081017f02c39d40c6a74f078adc3abc40dfbf4fec6be5d700e423615c1f119203a3f341825260208201907f16a6698dce8700408a5b40e35064968f6f59782573b8d5c859f9f36011af027082527f19911973dbf7799adf7dd2afddc640e9232200bdea069e20379c28d6917191428152606083017f093effa18b39ee3dbc697e89014edcfff259f6d1f6ea1892d3b7e8d3730e0ce781527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016040602435937f2b3432317f78fdcd7e7d311de11b8a06f82f579dfc7d641386cf7e3a3be8b8d9608088019580875284848460608160075afa911016838960808160065afa167f1c90790522ba8ed8d2f9adc8848e37ede485327ec7938e436c1a3ae59b41837583527f238847196afee753b12884b350b14a6a20b26dceb71f730bfa69367153d8c7ea865260016044359182895286868660608160075afa9310161616838960808160065afa167f27688f5d370a753a1173f405ab171421192895f85901de491d42b8a46dbc67f783527f2ea63957aa6641164fd7b4ea93b82868e1ab029719305a279d528427ec862b1d86526064359081885285858560608160075afa92101616838960808160065afa167f26c0eafec19a03abc063d9a74b3cec8f9eb82509b30404bdbdce6f135c0092bd83527f03d5ddab95b91491c496c5be0ff3afced92e6c6ff8227951520e38b15d6d873c86526084359081885285858560608160075afa92101616838960808160065afa167f1b85d24dab996e44374b1a830a5e41fcb611fcfd57b84d559e1bbba0fd72c4cc83527f1d5b273c9cd76cf78001263a189abd7425b1866ac8729352dc54655dc2c2c73a865260a4359081885285858560608160075afa92101616838960808160065afa16947f2bb7152356708140d4a779a4284ed837d7afe2a2333acc8faaa5aaa7251b55d583525260c43580955260608160075afa9210161660408360808160065afa1691519051911561061b576101006040519384377f15e6d926fbff2ecef91d905adee60e7fb2c2f920fe216f6496724c00ad67969a6101008401527f2b2c286626ad439f935e8fef803b7180a437f1f4d7cf9150a32f5cd929583b276101208401527f1d9ef2894ee50aa2243cc491f8f3a2c14b6ad1902e37012a38097efe42c65ab06101408401527f01b5c6ba57ba716f61122d33b2e385d799e29f3ad1d6d6885b971ea0e198a7a96101608401527f2acfd9299c458d9667c96a83815fc6d7cde44ce11b42b23ccde8b51265c757766101808401527f29cd37a2eaa79eb7140644e1f7c562742e5fd9f97c952a3a31b92f8cac8f79cd6101a08401527f296b65e73c2d24ee0ed88524bf456df10cdc44260f799dbdb33b9d3ec59094ac6101c08401527f18ce6bfd69f914804c07a071473433a91b466d40738e018f963b3b4dfa14bebc6101e08401527f1f1e154f454af6583f986bf1430f4424ab6b964997729a27ba7832d2b655546f6102008401527f0f034fa3950b3de4c38abf945ebbd559e0a7926b8a1f3929c2f176321eee1f396102208401526102408301526102608201527f0be5aa59b84a8298e3d04aae69b5acf883a80e803d6eb102da81a16d0f6c33c36102808201527f29375e6e94500cd3dfbb593d7d95d4ce21a988f5300d54e104908dccda06ad446102a08201527f2939a07ae3c9fdd847d47c9f23f8dc2c833e21f65009ee2dc3b1cf01e91663336102c08201527f2ed6f5dfba4c6b99e77f4b7eb638d536591ed211cde6d0a3fcbf4e5404c0dfd76102e08201526020816103008160085afa905116156105ff57005b3461062a57602036600319011261062a5760043567ffffffffffffffff811161062a57610bd6903690600401610c6a565b610c3b608092610bf6610100610beb86610c98565b948636873714610cd2565b610c0560208201358235610d1e565b8352610c228482013560a083013560408401356060850135610dbf565b6020850152604084015260c060e0820135910135610d1e565b6060820152604051905f825b60048210610c5457505050f35b6020806001928551815201930191019091610c47565b9181601f8401121561062a5782359167ffffffffffffffff831161062a576020838186019501011161062a57565b6040519190601f01601f1916820167ffffffffffffffff811183821017610cbe57604052565b634e487b7160e01b5f52604160045260245ffd5b15610cd957565b60405162461bcd60e51b815260206004820152601460248201527f696e76616c69642070726f6f66206c656e6774680000000000000000000000006044820152606490fd5b905f5160206113775f395f51905f528210801590610da8575b6105ff57811580610da0575b610d9a57610d675f5160206113775f395f51905f5260038185818180090908611197565b818103610d7657505060011b90565b5f5160206113775f395f51905f52809106810306145f146105ff57600190811b1790565b50505f90565b508015610d43565b505f5160206113775f395f51905f52811015610d37565b919093925f5160206113775f395f51905f528310801590610fdc575b8015610fc5575b8015610fae575b6105ff578082868517171715610fa357908291610f065f5160206113775f395f51905f5280808080888180808f9d7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd448f839290839109099d8e0981848181800909087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e5089a09818c8181800909087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e7750806810306945f5160206113775f395f51905f527f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea481610ee081808b80098187800908611197565b8408095f5160206113775f395f51905f52610efa8261130e565b800914159586916111ba565b929080821480610f9a575b15610f385750505050905f14610f305760ff60025b169060021b179190565b60ff5f610f26565b5f5160206113775f395f51905f52809106810306149182610f7b575b5050156105ff5760019115610f735760ff60025b169060021b17179190565b60ff5f610f68565b5f5160206113775f395f51905f52919250819006810306145f80610f54565b50838314610f11565b50505090505f905f90565b505f5160206113775f395f51905f52811015610de9565b505f5160206113775f395f51905f52821015610de2565b505f5160206113775f395f51905f52851015610ddb565b8015611057578060011c915f5160206113775f395f51905f528310156105ff576001806110365f5160206113775f395f51905f5260038188818180090908611197565b93161461103f57565b905f5160206113775f395f51905f5280910681030690565b505f905f90565b80158061118f575b611183578060021c92825f5160206113775f395f51905f52851080159061116c575b6105ff5784815f5160206113775f395f51905f5280808080808080807f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd44816111369d8d0909998a0981898181800909087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e7750806810306936002808a16149509818a8181800909087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e5086111ba565b80929160018082961614611148575050565b5f5160206113775f395f51905f528093945080929550809106810306930681030690565b505f5160206113775f395f51905f52811015611088565b50505f905f905f905f90565b508115611066565b906111a18261130e565b915f5160206113775f395f51905f52838009036105ff57565b915f5160206113775f395f51905f527f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea4816112129396949661120482808a8009818a800908611197565b90611302575b860809611197565b925f5160206113775f395f51905f52600285096040519060208252602080830152602060408301528060608301527f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4560808301525f5160206113775f395f51905f5260a083015260208260c08160055afa915191156105ff575f5160206113775f395f51905f528260019209036105ff575f5160206113775f395f51905f52908209925f5160206113775f395f51905f5280808087800906810306818780090814908115916112e3575b506105ff57565b90505f5160206113775f395f51905f528084860960020914155f6112dc565b8180910681030661120a565b9060405191602083526020808401526020604084015260608301527f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f5260808301525f5160206113775f395f51905f5260a083015260208260c08160055afa915191156105ff5756fe30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47",
}

// TransitionVerifier16 is an auto generated Go binding around an Ethereum contract.
type TransitionVerifier16 struct {
	abi abi.ABI
}

// NewTransitionVerifier16 creates a new instance of TransitionVerifier16.
func NewTransitionVerifier16() *TransitionVerifier16 {
	parsed, err := TransitionVerifier16MetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TransitionVerifier16{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TransitionVerifier16) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCompressProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ea14a39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compressProof(bytes proof) view returns(uint256[4] compressed)
func (transitionVerifier16 *TransitionVerifier16) PackCompressProof(proof []byte) []byte {
	enc, err := transitionVerifier16.abi.Pack("compressProof", proof)
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
func (transitionVerifier16 *TransitionVerifier16) TryPackCompressProof(proof []byte) ([]byte, error) {
	return transitionVerifier16.abi.Pack("compressProof", proof)
}

// UnpackCompressProof is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ea14a39.
//
// Solidity: function compressProof(bytes proof) view returns(uint256[4] compressed)
func (transitionVerifier16 *TransitionVerifier16) UnpackCompressProof(data []byte) ([4]*big.Int, error) {
	out, err := transitionVerifier16.abi.Unpack("compressProof", data)
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
func (transitionVerifier16 *TransitionVerifier16) PackVerifyCompressedProof(compressedProof [4]*big.Int, input [6]*big.Int) []byte {
	enc, err := transitionVerifier16.abi.Pack("verifyCompressedProof", compressedProof, input)
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
func (transitionVerifier16 *TransitionVerifier16) TryPackVerifyCompressedProof(compressedProof [4]*big.Int, input [6]*big.Int) ([]byte, error) {
	return transitionVerifier16.abi.Pack("verifyCompressedProof", compressedProof, input)
}

// PackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x695ef6f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyProof(bytes proof, uint256[6] input) view returns()
func (transitionVerifier16 *TransitionVerifier16) PackVerifyProof(proof []byte, input [6]*big.Int) []byte {
	enc, err := transitionVerifier16.abi.Pack("verifyProof", proof, input)
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
func (transitionVerifier16 *TransitionVerifier16) TryPackVerifyProof(proof []byte, input [6]*big.Int) ([]byte, error) {
	return transitionVerifier16.abi.Pack("verifyProof", proof, input)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (transitionVerifier16 *TransitionVerifier16) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], transitionVerifier16.abi.Errors["ProofInvalid"].ID.Bytes()[:4]) {
		return transitionVerifier16.UnpackProofInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], transitionVerifier16.abi.Errors["PublicInputNotInField"].ID.Bytes()[:4]) {
		return transitionVerifier16.UnpackPublicInputNotInFieldError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TransitionVerifier16ProofInvalid represents a ProofInvalid error raised by the TransitionVerifier16 contract.
type TransitionVerifier16ProofInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofInvalid()
func TransitionVerifier16ProofInvalidErrorID() common.Hash {
	return common.HexToHash("0x7fcdd1f433fad06e243ebb12f415f49dc48f357e41b96f61f504279fe6bb2ac6")
}

// UnpackProofInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofInvalid()
func (transitionVerifier16 *TransitionVerifier16) UnpackProofInvalidError(raw []byte) (*TransitionVerifier16ProofInvalid, error) {
	out := new(TransitionVerifier16ProofInvalid)
	if err := transitionVerifier16.abi.UnpackIntoInterface(out, "ProofInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TransitionVerifier16PublicInputNotInField represents a PublicInputNotInField error raised by the TransitionVerifier16 contract.
type TransitionVerifier16PublicInputNotInField struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PublicInputNotInField()
func TransitionVerifier16PublicInputNotInFieldErrorID() common.Hash {
	return common.HexToHash("0xa54f8e27d960b419368d544cd7616e10e384de098966aa60b80904dd31e7ab38")
}

// UnpackPublicInputNotInFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PublicInputNotInField()
func (transitionVerifier16 *TransitionVerifier16) UnpackPublicInputNotInFieldError(raw []byte) (*TransitionVerifier16PublicInputNotInField, error) {
	out := new(TransitionVerifier16PublicInputNotInField)
	if err := transitionVerifier16.abi.UnpackIntoInterface(out, "PublicInputNotInField", raw); err != nil {
		return nil, err
	}
	return out, nil
}
