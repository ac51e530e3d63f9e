#!/usr/bin/env node

// src/cli.ts
var [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || major === 20 && minor < 19) {
  process.stderr.write(
    `ferrule needs Node.js 20.19 or later (22.22 and 24 are supported); this is ${process.versions.node}.
`
  );
  process.exitCode = 2;
} else if (process.argv.length === 3 && (process.argv[2] === "--version" || process.argv[2] === "-v")) {
  process.stdout.write(`ferrule ${"0.1.0"}
`);
} else {
  import("./main.js").then(
    (main) => main.runMain(process.argv.slice(2), "0.1.0"),
    (error) => {
      process.stderr.write(`ferrule could not be loaded: ${error instanceof Error ? error.stack : String(error)}
`);
      process.exitCode = 2;
    }
  );
}
