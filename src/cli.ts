// The door for the terminal. This file alone is loaded for --version and on a Node.js that is too old, so it imports nothing at its top.
declare const FERRULE_VERSION: string

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `ferrule needs Node.js 20.19 or later (22.22 and 24 are supported); this is ${process.versions.node}.\n`,
  )
  process.exitCode = 2
} else if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-v')) {
  process.stdout.write(`ferrule ${FERRULE_VERSION}\n`)
} else {
  import('./main.ts').then(
    main => main.runMain(process.argv.slice(2), FERRULE_VERSION),
    error => {
      process.stderr.write(`ferrule could not be loaded: ${error instanceof Error ? error.stack : String(error)}\n`)
      process.exitCode = 2
    },
  )
}
