package checks

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// namedTest is a test as a page names it: `package.TestName/subtest`, the package by its folder.
var namedTest = regexp.MustCompile("`([a-z][a-z0-9/]*)\\.((?:Test|Fuzz)[A-Za-z0-9]+)(?:/([^`]+))?`")

// namedSolidityTest is a test of the contracts: `file under contracts/test:test_Name`.
var namedSolidityTest = regexp.MustCompile("`([A-Za-z/]+\\.t\\.sol):(\\w+)`")

// The tests that pages offer as evidence are there.
func TestNamedTestsExist(t *testing.T) {
	sources := map[string]string{}
	for path, least := range map[string]int{"../../docs/circuits.md": 20, "../../docs/security.md": 20} {
		page, err := os.ReadFile(path)
		require.NoError(t, err)
		named := namedTest.FindAllStringSubmatch(string(page), -1)
		require.Greater(t, len(named), least, "%s names its tests in another form", path)
		for _, n := range named {
			folder, function, subtest := n[1], n[2], n[3]
			if _, read := sources[folder]; !read {
				sources[folder] = testSource(t, folder)
			}
			require.Contains(t, sources[folder], "func "+function+"(", "%s names a test that is not there: %s", path, n[0])
			if subtest != "" {
				require.Contains(t, sources[folder], `"`+subtest+`"`, "%s names a subtest that is not there: %s", path, n[0])
			}
		}
	}
}

// The same for tests of the contracts.
func TestNamedSolidityTestsExist(t *testing.T) {
	page, err := os.ReadFile("../../docs/security.md")
	require.NoError(t, err)
	named := namedSolidityTest.FindAllStringSubmatch(string(page), -1)
	require.Greater(t, len(named), 30, "the page names its tests in another form")
	for _, n := range named {
		source, err := os.ReadFile(filepath.Join("../../contracts/test", n[1]))
		require.NoError(t, err)
		require.Contains(t, string(source), "function "+n[2]+"(", "the page names a test that is not there: %s", n[0])
	}
}

// testSource is the text of a folder's tests.
func testSource(t *testing.T, folder string) string {
	files, err := filepath.Glob(filepath.Join("../..", folder, "*_test.go"))
	require.NoError(t, err)
	var all strings.Builder
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		all.Write(text)
	}
	return all.String()
}
