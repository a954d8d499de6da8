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
	Bin: "0x60808060405234601557611393908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80630ea14a3914610ba1578063695ef6f91461062c5763f71691891461003a575f80fd5b346106285761014036600319011261062857366084116106285736610144116106285761030061006981610c94565b81368237610078600435610fef565b61008960249392933560443561105a565b91939290610098606435610fef565b9390926040519660408801967f064b38250ad02b4a6342cc36261314dae93ac089a0c2c9596ffb8966ae634b9689528860208101987f1867c52f985928e0af71808caa5e6cda9f85792165c841c7e10de0a7318205768a527f2fe0f79c67df72f611dbc60b98a263812e2da9c99d4663086476d19b76ddc70f81527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001604060608401927f286b1d51afef5479b501b056ccec5797b542c7c6c0b15ef60cda0fc0249c489b84527f1d874a6c0c4fc27ff95863a04048814fa349d0b1be8f8358576db6b6781ab7b76084359583608082019780895286828660608160075afa911016818360808160065afa167f060880e2d73b4df34f571716ad3945e055f450261eaf282c2f3a774e5b2e91d285527f13f3caaf6e283d7a1997255fb0702262437b8ae97d065df7ffc30dd7dddde2678852600160a43591828b5288848860608160075afa9310161616818360808160065afa167f010e61c2a71505133e6d8741edcda10579b7d31c70a979a2a4f2cf019c2dc2a685527f224f89558c784b0fdb782219c76c5e92bb84c9f8a87db36940fcaa1961052c63885260c43590818a5287838760608160075afa92101616818360808160065afa167f04cacae049c65911d5ee50880eb77c3e074a7c2893fbc54ef5c3ef6768c3967f85527f1359d3209ec940d06253824045b4ed9c8442ba436afb3410b344d8e2b05c89a8885260e43590818a5287838760608160075afa92101616818360808160065afa167f1dc0fb96fbe775c3622ac95307910a5d6ede9dcebd8e9fdc931a57a5ff8c723285527f05fe3216471f9f5b0fafb9e3f1131a891d2247f1a59ae4c0a18429b26e8075e588526101043590818a5287838760608160075afa921016169160808160065afa16947f265387e0e15175dcf3dbaa45c6b2f033bbc2eb8b48cd45aac3d4087d52fd87608352526101243580955260608160075afa9210161660408a60808160065afa169851975198156106195760209a8a528a8a015260408901526060880152608087015260a086015260c085015260e08401527e20eaf21cbed7839b59051424945403d74eb34570ce588ad48edb4b875342036101008401527f156d856d72fc3bbef6c29a5dfe5378d8c1cc74cdac3dfe960deca3fc8b34182f6101208401527f0ae0331ad26b4ca0f203f716b583611f136eb610d0dc29b1b0d2e8ca4e1aa5226101408401527ef58e55df2d7dace00641189d877313610fbf8532c8c53d5e52075955f9c30b6101608401527f235247c79db68e17801102a74f5be4d952da3f017f0cc2bde4f9bd322563fea16101808401527f05f0fa9540c89d541698eec523575797ecf60e708aaa7f5c9a6e0190e2edafba6101a08401527f28d1a6652d641e16d4646869ec3bafc3603b68e70514f1e2cc14fb26e1f041736101c08401527f078e0b24dfab987938ada0ef3d08bc7d67db68d07086fc94e2254d201ab3724b6101e08401527f10bb97077107dcf6bf45e48cb1e544fc143b363ac0de845d2f1002de6e165c2a6102008401527f21ca3461bfd568e84ae658493d041388433c8c85dbe8a6ca8b93f0f94aeb617e6102208401526102408301526102608201527f15ba49663202311e03b128451573d640e7f11c66384f8c1aff9b48760e98d4096102808201527f2c690af6d0042f87773d4126003e391f5185e2824b120cde6e7099fb3fd714886102a08201527f10c637c78bbec23e69bb87d0d4396c4575ff17449a78c74f8bcaca2e87b46f366102c08201527f0c10a477ecc00ade49b0e1af586b4e25203711f4192c22c1f28d36014a2215d36102e08201526105e282610c94565b9283918336843760085afa1590811561060c575b506105fd57005b631ff3747d60e21b5f5260045ffd5b600191505114155f6105f6565b63a54f8e2760e01b5f5260045ffd5b5f80fd5b346106285760e03660031901126106285760043567ffffffffffffffff81116106285761065d903690600401610c66565b3660e411610628576101006106729114610cce565b604051604081017f064b38250ad02b4a6342cc36261314dae93ac089a0c2c9596ffb8966ae634b96825260208201907f1867c52f985928e0af71808caa5e6cda9f85792165c841c7e10de0a73182057682527f2fe0f79c67df72f611dbc60b98a263812e2da9c99d4663086476d19b76ddc70f8152606083017f286b1d51afef5479b501b056ccec5797b542c7c6c0b15ef60cda0fc0249c489b81527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016040602435937f1d874a6c0c4fc27ff95863a04048814fa349d0b1be8f8358576db6b6781ab7b7608088019580875284848460608160075afa911016838960808160065afa167f060880e2d73b4df34f571716ad3945e055f450261eaf282c2f3a774e5b2e91d283527f13f3caaf6e283d7a1997255fb0702262437b8ae97d065df7ffc30dd7dddde267865260016044359182895286868660608160075afa9310161616838960808160065afa167f010e61c2a71505133e6d8741edcda10579b7d31c70a979a2a4f2cf019c2dc2a683527f224f89558c784b0fdb782219c76c5e92bb84c9f8a87db36940fcaa1961052c6386526064359081885285858560608160075afa92101616838960808160065afa167f04cacae049c65911d5ee50880eb77c3e074a7c2893fbc54ef5c3ef6768c3967f83527f1359d3209ec940d06253824045b4ed9c8442ba436afb3410b344d8e2b05c89a886526084359081885285858560608160075afa92101616838960808160065afa167f1dc0fb96fbe775c3622ac95307910a5d6ede9dcebd8e9fdc931a57a5ff8c723283527f05fe3216471f9f5b0fafb9e3f1131a891d2247f1a59ae4c0a18429b26e8075e5865260a4359081885285858560608160075afa92101616838960808160065afa16947f265387e0e15175dcf3dbaa45c6b2f033bbc2eb8b48cd45aac3d4087d52fd876083525260c43580955260608160075afa9210161660408360808160065afa16915190519115610619576101006040519384377e20eaf21cbed7839b59051424945403d74eb34570ce588ad48edb4b875342036101008401527f156d856d72fc3bbef6c29a5dfe5378d8c1cc74cdac3dfe960deca3fc8b34182f6101208401527f0ae0331ad26b4ca0f203f716b583611f136eb610d0dc29b1b0d2e8ca4e1aa5226101408401527ef58e55df2d7dace00641189d877313610fbf8532c8c53d5e52075955f9c30b6101608401527f235247c79db68e17801102a74f5be4d952da3f017f0cc2bde4f9bd322563fea16101808401527f05f0fa9540c89d541698eec523575797ecf60e708aaa7f5c9a6e0190e2edafba6101a08401527f28d1a6652d641e16d4646869ec3bafc3603b68e70514f1e2cc14fb26e1f041736101c08401527f078e0b24dfab987938ada0ef3d08bc7d67db68d07086fc94e2254d201ab3724b6101e08401527f10bb97077107dcf6bf45e48cb1e544fc143b363ac0de845d2f1002de6e165c2a6102008401527f21ca3461bfd568e84ae658493d041388433c8c85dbe8a6ca8b93f0f94aeb617e6102208401526102408301526102608201527f15ba49663202311e03b128451573d640e7f11c66384f8c1aff9b48760e98d4096102808201527f2c690af6d0042f87773d4126003e391f5185e2824b120cde6e7099fb3fd714886102a08201527f10c637c78bbec23e69bb87d0d4396c4575ff17449a78c74f8bcaca2e87b46f366102c08201527f0c10a477ecc00ade49b0e1af586b4e25203711f4192c22c1f28d36014a2215d36102e08201526020816103008160085afa905116156105fd57005b346106285760203660031901126106285760043567ffffffffffffffff811161062857610bd2903690600401610c66565b610c37608092610bf2610100610be786610c94565b948636873714610cce565b610c0160208201358235610d1a565b8352610c1e8482013560a083013560408401356060850135610dbb565b6020850152604084015260c060e0820135910135610d1a565b6060820152604051905f825b60048210610c5057505050f35b6020806001928551815201930191019091610c43565b9181601f840112156106285782359167ffffffffffffffff8311610628576020838186019501011161062857565b6040519190601f01601f1916820167ffffffffffffffff811183821017610cba57604052565b634e487b7160e01b5f52604160045260245ffd5b15610cd557565b60405162461bcd60e51b815260206004820152601460248201527f696e76616c69642070726f6f66206c656e6774680000000000000000000000006044820152606490fd5b905f5160206113735f395f51905f528210801590610da4575b6105fd57811580610d9c575b610d9657610d635f5160206113735f395f51905f5260038185818180090908611193565b818103610d7257505060011b90565b5f5160206113735f395f51905f52809106810306145f146105fd57600190811b1790565b50505f90565b508015610d3f565b505f5160206113735f395f51905f52811015610d33565b919093925f5160206113735f395f51905f528310801590610fd8575b8015610fc1575b8015610faa575b6105fd578082868517171715610f9f57908291610f025f5160206113735f395f51905f5280808080888180808f9d7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd448f839290839109099d8e0981848181800909087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e5089a09818c8181800909087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e7750806810306945f5160206113735f395f51905f527f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea481610edc81808b80098187800908611193565b8408095f5160206113735f395f51905f52610ef68261130a565b800914159586916111b6565b929080821480610f96575b15610f345750505050905f14610f2c5760ff60025b169060021b179190565b60ff5f610f22565b5f5160206113735f395f51905f52809106810306149182610f77575b5050156105fd5760019115610f6f5760ff60025b169060021b17179190565b60ff5f610f64565b5f5160206113735f395f51905f52919250819006810306145f80610f50565b50838314610f0d565b50505090505f905f90565b505f5160206113735f395f51905f52811015610de5565b505f5160206113735f395f51905f52821015610dde565b505f5160206113735f395f51905f52851015610dd7565b8015611053578060011c915f5160206113735f395f51905f528310156105fd576001806110325f5160206113735f395f51905f5260038188818180090908611193565b93161461103b57565b905f5160206113735f395f51905f5280910681030690565b505f905f90565b80158061118b575b61117f578060021c92825f5160206113735f395f51905f528510801590611168575b6105fd5784815f5160206113735f395f51905f5280808080808080807f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd44816111329d8d0909998a0981898181800909087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e7750806810306936002808a16149509818a8181800909087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e5086111b6565b80929160018082961614611144575050565b5f5160206113735f395f51905f528093945080929550809106810306930681030690565b505f5160206113735f395f51905f52811015611084565b50505f905f905f905f90565b508115611062565b9061119d8261130a565b915f5160206113735f395f51905f52838009036105fd57565b915f5160206113735f395f51905f527f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea48161120e9396949661120082808a8009818a800908611193565b906112fe575b860809611193565b925f5160206113735f395f51905f52600285096040519060208252602080830152602060408301528060608301527f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4560808301525f5160206113735f395f51905f5260a083015260208260c08160055afa915191156105fd575f5160206113735f395f51905f528260019209036105fd575f5160206113735f395f51905f52908209925f5160206113735f395f51905f5280808087800906810306818780090814908115916112df575b506105fd57565b90505f5160206113735f395f51905f528084860960020914155f6112d8565b81809106810306611206565b9060405191602083526020808401526020604084015260608301527f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f5260808301525f5160206113735f395f51905f5260a083015260208260c08160055afa915191156105fd5756fe30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47",
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
