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

// ExitVerifierMetaData contains all meta data concerning the ExitVerifier contract.
var ExitVerifierMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"compressProof\",\"inputs\":[{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"compressed\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyCompressedProof\",\"inputs\":[{\"name\":\"compressedProof\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"},{\"name\":\"input\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyProof\",\"inputs\":[{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"input\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"ProofInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PublicInputNotInField\",\"inputs\":[]}]",
	ID:  "ExitVerifier",
	Bin: "0x60808060405234601557611201908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80630ea14a3914610a0f5780636bf062b2146105625763f2457c8d1461003a575f80fd5b3461055e5761010036600319011261055e573660841161055e57366101041161055e5761030061006981610b02565b81368237610078600435610e5d565b610089602493929335604435610ec8565b91939290610098606435610e5d565b9390926040519660408801967f2bcd1720916aa23f2598fd49769edba3b13361119f9af4f98972f8dd1a8ca3f689528860208101987f155c43dfff416db920fd4fece7c508e8275f926b3385a4a36bccb517d045147e8a527f11326a98bbd1b3888e80331f8cc4b6aae08d7b8b72ed41efa4f84995abb63c3a81527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001604060608401927f23e1d26d545d3d98a8ae343c77ec2732a2b2eef1e2d37465b0fadacc1b121f0384527f10cc454c7ce030415ac5f7f0cd4645962a03d9606d7981966871136c753f27f56084359583608082019780895286828660608160075afa911016818360808160065afa167f274c896eed591cd7ebcb2fa131abae33ae6a636712fc8c70d0ae10e7d00a2a8685527f08cda126945a9f555de0c4a6d7ce2ad09ecb7ed6584a3e0ed4b915d54b01ded98852600160a43591828b5288848860608160075afa9310161616818360808160065afa167f2ddff4ef52c065064cc23563f763ec6efafb018c8de6caee83609fcbf4d813af85527f1f247d093ad8190ab9771daa0f11fea55d9f9368f0120211475de634d15fee3c885260c43590818a5287838760608160075afa921016169160808160065afa16947f227aae0c216739f7f9eef1a5fd6dd79c3875060c3264496b8209a6563649367b83525260e43580955260608160075afa9210161660408a60808160065afa1698519751981561054f5760209a8a528a8a015260408901526060880152608087015260a086015260c085015260e08401527f29d8fa926efc114ec4a3d34e4798ddef2f0f57ba28fba0c9e65cebd7b8f8992b6101008401527f1ffd443a14a521de0a4d99508a95bda31285e2f4959ad420e73eee5a2c974b166101208401527f033665f63e339c4d1e4c8b5f65138739386408dd2be49f80c3208bba000836d96101408401527f16f97e5b1bc59cfc6206d3a34ef4ac9f7cd09caae3afdb7cc473de25d97992566101608401527f20df9a5b43a194717086de67fa3c94a58fa97ce0baf8b41e4908ea670d6b5ca06101808401527f2cedf67527bdefbda386d55e6ac41440dd0d23e9d8bad92bf4778fcda0fc8ead6101a08401527f17f50e3dbffd44df29716fefad9f60b0f7688200a9513bcceab6681010e50b1b6101c08401527f23707265c3b1485a8ef1fb05472262ca1e117c1789412b2f5547dea4b91ee5026101e08401527f2b407d6dc180eff84bbd0beafe48d9d7c6304d9910c95ff4530842fe507411916102008401527f2a1f706fd2fbeb99a7670a820ba33d1d2dce631eb5f15abfce63e2be136bf4fb6102208401526102408301526102608201527f0846e1fb8adef8516aa59abfe41a96df1b3dcfe57e804e9b9c9dffa47926b5c86102808201527f0d42d2ab21619e5b24e05468560d6b980c197b208f3c5fd76adbf93e2726c0196102a08201527f19f72ae79cd597b46a126eb1390a0f149e02d62741b4311d8238de189c5baa7a6102c08201527f2af73697f936cd39782716a3541908dca54c71c7641ad174e9ffff36649861e06102e082015261051882610b02565b9283918336843760085afa15908115610542575b5061053357005b631ff3747d60e21b5f5260045ffd5b600191505114155f61052c565b63a54f8e2760e01b5f5260045ffd5b5f80fd5b3461055e5760a036600319011261055e5760043567ffffffffffffffff811161055e57610593903690600401610ad4565b3660a41161055e576101006105a89114610b3c565b604051604081017f2bcd1720916aa23f2598fd49769edba3b13361119f9af4f98972f8dd1a8ca3f6825260208201907f155c43dfff416db920fd4fece7c508e8275f926b3385a4a36bccb517d045147e82527f11326a98bbd1b3888e80331f8cc4b6aae08d7b8b72ed41efa4f84995abb63c3a8152606083017f23e1d26d545d3d98a8ae343c77ec2732a2b2eef1e2d37465b0fadacc1b121f0381527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016040602435937f10cc454c7ce030415ac5f7f0cd4645962a03d9606d7981966871136c753f27f5608088019580875284848460608160075afa911016838960808160065afa167f274c896eed591cd7ebcb2fa131abae33ae6a636712fc8c70d0ae10e7d00a2a8683527f08cda126945a9f555de0c4a6d7ce2ad09ecb7ed6584a3e0ed4b915d54b01ded9865260016044359182895286868660608160075afa9310161616838960808160065afa167f2ddff4ef52c065064cc23563f763ec6efafb018c8de6caee83609fcbf4d813af83527f1f247d093ad8190ab9771daa0f11fea55d9f9368f0120211475de634d15fee3c86526064359081885285858560608160075afa92101616838960808160065afa16947f227aae0c216739f7f9eef1a5fd6dd79c3875060c3264496b8209a6563649367b83525260843580955260608160075afa9210161660408360808160065afa1691519051911561054f576101006040519384377f29d8fa926efc114ec4a3d34e4798ddef2f0f57ba28fba0c9e65cebd7b8f8992b6101008401527f1ffd443a14a521de0a4d99508a95bda31285e2f4959ad420e73eee5a2c974b166101208401527f033665f63e339c4d1e4c8b5f65138739386408dd2be49f80c3208bba000836d96101408401527f16f97e5b1bc59cfc6206d3a34ef4ac9f7cd09caae3afdb7cc473de25d97992566101608401527f20df9a5b43a194717086de67fa3c94a58fa97ce0baf8b41e4908ea670d6b5ca06101808401527f2cedf67527bdefbda386d55e6ac41440dd0d23e9d8bad92bf4778fcda0fc8ead6101a08401527f17f50e3dbffd44df29716fefad9f60b0f7688200a9513bcceab6681010e50b1b6101c08401527f23707265c3b1485a8ef1fb05472262ca1e117c1789412b2f5547dea4b91ee5026101e08401527f2b407d6dc180eff84bbd0beafe48d9d7c6304d9910c95ff4530842fe507411916102008401527f2a1f706fd2fbeb99a7670a820ba33d1d2dce631eb5f15abfce63e2be136bf4fb6102208401526102408301526102608201527f0846e1fb8adef8516aa59abfe41a96df1b3dcfe57e804e9b9c9dffa47926b5c86102808201527f0d42d2ab21619e5b24e05468560d6b980c197b208f3c5fd76adbf93e2726c0196102a08201527f19f72ae79cd597b46a126eb1390a0f149e02d62741b4311d8238de189c5baa7a6102c08201527f2af73697f936cd39782716a3541908dca54c71c7641ad174e9ffff36649861e06102e08201526020816103008160085afa9051161561053357005b3461055e57602036600319011261055e5760043567ffffffffffffffff811161055e57610a40903690600401610ad4565b610aa5608092610a60610100610a5586610b02565b948636873714610b3c565b610a6f60208201358235610b88565b8352610a8c8482013560a083013560408401356060850135610c29565b6020850152604084015260c060e0820135910135610b88565b6060820152604051905f825b60048210610abe57505050f35b6020806001928551815201930191019091610ab1565b9181601f8401121561055e5782359167ffffffffffffffff831161055e576020838186019501011161055e57565b6040519190601f01601f1916820167ffffffffffffffff811183821017610b2857604052565b634e487b7160e01b5f52604160045260245ffd5b15610b4357565b60405162461bcd60e51b815260206004820152601460248201527f696e76616c69642070726f6f66206c656e6774680000000000000000000000006044820152606490fd5b905f5160206111e15f395f51905f528210801590610c12575b61053357811580610c0a575b610c0457610bd15f5160206111e15f395f51905f5260038185818180090908611001565b818103610be057505060011b90565b5f5160206111e15f395f51905f52809106810306145f1461053357600190811b1790565b50505f90565b508015610bad565b505f5160206111e15f395f51905f52811015610ba1565b919093925f5160206111e15f395f51905f528310801590610e46575b8015610e2f575b8015610e18575b610533578082868517171715610e0d57908291610d705f5160206111e15f395f51905f5280808080888180808f9d7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd448f839290839109099d8e0981848181800909087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e5089a09818c8181800909087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e7750806810306945f5160206111e15f395f51905f527f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea481610d4a81808b80098187800908611001565b8408095f5160206111e15f395f51905f52610d6482611178565b80091415958691611024565b929080821480610e04575b15610da25750505050905f14610d9a5760ff60025b169060021b179190565b60ff5f610d90565b5f5160206111e15f395f51905f52809106810306149182610de5575b5050156105335760019115610ddd5760ff60025b169060021b17179190565b60ff5f610dd2565b5f5160206111e15f395f51905f52919250819006810306145f80610dbe565b50838314610d7b565b50505090505f905f90565b505f5160206111e15f395f51905f52811015610c53565b505f5160206111e15f395f51905f52821015610c4c565b505f5160206111e15f395f51905f52851015610c45565b8015610ec1578060011c915f5160206111e15f395f51905f5283101561053357600180610ea05f5160206111e15f395f51905f5260038188818180090908611001565b931614610ea957565b905f5160206111e15f395f51905f5280910681030690565b505f905f90565b801580610ff9575b610fed578060021c92825f5160206111e15f395f51905f528510801590610fd6575b6105335784815f5160206111e15f395f51905f5280808080808080807f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4481610fa09d8d0909998a0981898181800909087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e7750806810306936002808a16149509818a8181800909087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e508611024565b80929160018082961614610fb2575050565b5f5160206111e15f395f51905f528093945080929550809106810306930681030690565b505f5160206111e15f395f51905f52811015610ef2565b50505f905f905f905f90565b508115610ed0565b9061100b82611178565b915f5160206111e15f395f51905f528380090361053357565b915f5160206111e15f395f51905f527f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea48161107c9396949661106e82808a8009818a800908611001565b9061116c575b860809611001565b925f5160206111e15f395f51905f52600285096040519060208252602080830152602060408301528060608301527f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4560808301525f5160206111e15f395f51905f5260a083015260208260c08160055afa91519115610533575f5160206111e15f395f51905f52826001920903610533575f5160206111e15f395f51905f52908209925f5160206111e15f395f51905f52808080878009068103068187800908149081159161114d575b5061053357565b90505f5160206111e15f395f51905f528084860960020914155f611146565b81809106810306611074565b9060405191602083526020808401526020604084015260608301527f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f5260808301525f5160206111e15f395f51905f5260a083015260208260c08160055afa915191156105335756fe30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47",
}

// ExitVerifier is an auto generated Go binding around an Ethereum contract.
type ExitVerifier struct {
	abi abi.ABI
}

// NewExitVerifier creates a new instance of ExitVerifier.
func NewExitVerifier() *ExitVerifier {
	parsed, err := ExitVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ExitVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ExitVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCompressProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ea14a39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compressProof(bytes proof) view returns(uint256[4] compressed)
func (exitVerifier *ExitVerifier) PackCompressProof(proof []byte) []byte {
	enc, err := exitVerifier.abi.Pack("compressProof", proof)
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
func (exitVerifier *ExitVerifier) TryPackCompressProof(proof []byte) ([]byte, error) {
	return exitVerifier.abi.Pack("compressProof", proof)
}

// UnpackCompressProof is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ea14a39.
//
// Solidity: function compressProof(bytes proof) view returns(uint256[4] compressed)
func (exitVerifier *ExitVerifier) UnpackCompressProof(data []byte) ([4]*big.Int, error) {
	out, err := exitVerifier.abi.Unpack("compressProof", data)
	if err != nil {
		return *new([4]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([4]*big.Int)).(*[4]*big.Int)
	return out0, nil
}

// PackVerifyCompressedProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2457c8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyCompressedProof(uint256[4] compressedProof, uint256[4] input) view returns()
func (exitVerifier *ExitVerifier) PackVerifyCompressedProof(compressedProof [4]*big.Int, input [4]*big.Int) []byte {
	enc, err := exitVerifier.abi.Pack("verifyCompressedProof", compressedProof, input)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyCompressedProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2457c8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyCompressedProof(uint256[4] compressedProof, uint256[4] input) view returns()
func (exitVerifier *ExitVerifier) TryPackVerifyCompressedProof(compressedProof [4]*big.Int, input [4]*big.Int) ([]byte, error) {
	return exitVerifier.abi.Pack("verifyCompressedProof", compressedProof, input)
}

// PackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bf062b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyProof(bytes proof, uint256[4] input) view returns()
func (exitVerifier *ExitVerifier) PackVerifyProof(proof []byte, input [4]*big.Int) []byte {
	enc, err := exitVerifier.abi.Pack("verifyProof", proof, input)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bf062b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyProof(bytes proof, uint256[4] input) view returns()
func (exitVerifier *ExitVerifier) TryPackVerifyProof(proof []byte, input [4]*big.Int) ([]byte, error) {
	return exitVerifier.abi.Pack("verifyProof", proof, input)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (exitVerifier *ExitVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], exitVerifier.abi.Errors["ProofInvalid"].ID.Bytes()[:4]) {
		return exitVerifier.UnpackProofInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], exitVerifier.abi.Errors["PublicInputNotInField"].ID.Bytes()[:4]) {
		return exitVerifier.UnpackPublicInputNotInFieldError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ExitVerifierProofInvalid represents a ProofInvalid error raised by the ExitVerifier contract.
type ExitVerifierProofInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofInvalid()
func ExitVerifierProofInvalidErrorID() common.Hash {
	return common.HexToHash("0x7fcdd1f433fad06e243ebb12f415f49dc48f357e41b96f61f504279fe6bb2ac6")
}

// UnpackProofInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofInvalid()
func (exitVerifier *ExitVerifier) UnpackProofInvalidError(raw []byte) (*ExitVerifierProofInvalid, error) {
	out := new(ExitVerifierProofInvalid)
	if err := exitVerifier.abi.UnpackIntoInterface(out, "ProofInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExitVerifierPublicInputNotInField represents a PublicInputNotInField error raised by the ExitVerifier contract.
type ExitVerifierPublicInputNotInField struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PublicInputNotInField()
func ExitVerifierPublicInputNotInFieldErrorID() common.Hash {
	return common.HexToHash("0xa54f8e27d960b419368d544cd7616e10e384de098966aa60b80904dd31e7ab38")
}

// UnpackPublicInputNotInFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PublicInputNotInField()
func (exitVerifier *ExitVerifier) UnpackPublicInputNotInFieldError(raw []byte) (*ExitVerifierPublicInputNotInField, error) {
	out := new(ExitVerifierPublicInputNotInField)
	if err := exitVerifier.abi.UnpackIntoInterface(out, "PublicInputNotInField", raw); err != nil {
		return nil, err
	}
	return out, nil
}
