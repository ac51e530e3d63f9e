// What the measurements share: programs run to their end, medians, ratios, memory.
import { spawnSync } from 'node:child_process'

const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' }

/** Runs a program to its end; another status than expected is a fault of the measurement. */
export function run(command: string, args: readonly string[], statuses: readonly number[] = [0]): void {
  const done = spawnSync(command, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 })
  if (!statuses.includes(done.status ?? -1))
    throw new Error(`${command} ${args.join(' ')} ended with ${done.status}: ${done.stderr}`)
}

/** Runs each piece of work in turn, so that a slow moment of the machine meets all of them, and gives the median of each in milliseconds. */
export function interleave(rounds: number, works: readonly (() => void)[]): number[] {
  const times = works.map((): number[] => [])
  for (const work of works) work()
  for (let round = 0; round < rounds; round++) {
    works.forEach((work, index) => {
      const started = performance.now()
      work()
      times[index]?.push(performance.now() - started)
    })
  }
  return times.map(list => list.sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN)
}

/** Prints a ratio beside the aim. */
export function report(what: string, time = Number.NaN, against = Number.NaN, aim: number): void {
  const ratio = time / against
  process.stdout.write(
    `${what}\n  ${time.toFixed(1)} ms against ${against.toFixed(1)} ms: ${ratio.toFixed(2)} times (aim: at most ${aim}) ${ratio <= aim ? 'reached' : 'NOT reached'}\n\n`,
  )
}

/** Peak resident memory of a Node.js process, in kilobytes. */
export function peakMemory(args: readonly string[]): number {
  const probe = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))`
  const done = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(probe)}`, ...args], {
    encoding: 'utf8',
    env: environment,
  })
  return Number(/peak (\d+)/.exec(done.stderr)?.[1] ?? Number.NaN)
}
