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
var namedTest = regexp.MustCompile("`([a-z][a-z/]*)\\.((?:Test|Fuzz)[A-Za-z0-9]+)(?:/([^`]+))?`")

// The tests that docs/circuits.md offers as evidence are there.
func TestNamedTestsExist(t *testing.T) {
	page, err := os.ReadFile("../../docs/circuits.md")
	require.NoError(t, err)
	named := namedTest.FindAllStringSubmatch(string(page), -1)
	require.Greater(t, len(named), 20, "the page names its tests in another form")
	sources := map[string]string{}
	for _, n := range named {
		folder, function, subtest := n[1], n[2], n[3]
		if _, read := sources[folder]; !read {
			sources[folder] = testSource(t, folder)
		}
		require.Contains(t, sources[folder], "func "+function+"(", "%s names a test that is not there", n[0])
		if subtest != "" {
			require.Contains(t, sources[folder], `"`+subtest+`"`, "%s names a subtest that is not there", n[0])
		}
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
