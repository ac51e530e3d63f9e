/** Milliseconds that a file, a comparison or a report may take; the aim is a second, the rest is room for slower machines. */
export const limit = 3_000

/** Milliseconds of work of this thread: what else the machine does meanwhile does not count, where Node.js can tell. */
export function work(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage()
  return (user + system) / 1_000
}

/** What took longest of some pieces of work. */
export class Stopwatch {
  private slowest = { what: 'nothing', took: 0 }

  /** Does a piece of work and gives what came of it and how long it took. */
  async time<Result>(
    what: string,
    piece: () => Result | Promise<Result>,
  ): Promise<{ readonly result: Result; readonly took: number }> {
    const started = work()
    const result = await piece()
    const took = work() - started
    if (took > this.slowest.took) this.slowest = { what, took }
    return { result, took }
  }

  /** A line that names the slowest. */
  tell(): string {
    return `slowest: ${this.slowest.what}, ${this.slowest.took.toFixed(0)} ms\n`
  }
}
