package transition

import "flag"

// Update asks the tests of this package to rewrite their golden files and snapshots.
var Update = flag.Bool("update", false, "rewrite the golden files of this package")
