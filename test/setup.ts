import fc from 'fast-check'

// Properties try the same examples on every run, so that a test tells of a change and not of luck. FERRULE_SEED=7 npm run test:unit tries others.
fc.configureGlobal({ seed: Number(process.env.FERRULE_SEED ?? 1) })
