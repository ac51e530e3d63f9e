// Starts, awaits and ends the services: each a child process of the test run whose whole output goes to a file of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer } from 'node:net'
import { basename } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** How a service is started, and the address that answers once it is ready. */
export interface Service {
  readonly program: string
  readonly args: readonly string[]
  readonly log: string
  readonly ready: string
}

/** A service that has answered. */
export interface RunningService {
  readonly stop: () => Promise<void>
}

const patience = 20_000
const living = new Set<ChildProcess>()
let watching = false

/** Starts a service and waits until it answers over HTTP; throws with the end of its log when it dies or stays silent. */
export async function startService(service: Service): Promise<RunningService> {
  const log = openSync(service.log, 'w')
  const child = spawn(service.program, service.args, { stdio: ['ignore', log, log] })
  closeSync(log)
  remember(child)
  const gone = new Promise<void>(settle => {
    child.once('close', () => settle())
    child.once('error', () => settle())
  })
  const stop = async () => {
    // Nothing that a service holds is worth a polite end, for which some wait a minute.
    child.kill('SIGKILL')
    await gone
    living.delete(child)
  }
  if (await answers(service.ready, child)) return { stop }
  await stop()
  throw new Error(`${basename(service.program)} did not start: ${await lastWords(service.log)}`)
}

/** A test run that ends without calling stop, by an error or a signal, must leave no service behind. */
function remember(child: ChildProcess): void {
  if (!watching) {
    watching = true
    process.once('exit', () => {
      for (const one of living) one.kill('SIGKILL')
    })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
  }
  living.add(child)
}

async function answers(address: string, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + patience
  while (Date.now() < deadline && child.exitCode === null && child.pid !== undefined) {
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(2000) })
      await response.arrayBuffer()
      // A gateway whose inner service is not up yet says 503.
      if (response.status < 500) return true
    } catch {
      // Not listening yet.
    }
    await pause(50)
  }
  return false
}

/** The services log a stack below their last words, so the telling line is the first bad one. */
async function lastWords(file: string): Promise<string> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n')
  return lines.find(line => /fatal|panic|error/i.test(line)) ?? lines.at(-1) ?? ''
}

/** Finds ports that nothing listens on; all are held until the last is found, so that no two are the same. */
export async function findFreePorts(count: number): Promise<number[]> {
  const held = Array.from({ length: count }, () => createServer())
  await Promise.all(held.map(server => new Promise<void>(settle => server.listen(0, '127.0.0.1', settle))))
  const ports = held.map(server => (server.address() as AddressInfo).port)
  await Promise.all(held.map(server => new Promise(settle => server.close(settle))))
  return ports
}

/** Waits until nothing listens on a port any more; throws after a minute and a half. */
export async function waitForFreePort(port: number): Promise<void> {
  const deadline = Date.now() + 90_000
  while (!(await isFree(port))) {
    if (Date.now() > deadline)
      throw new Error(`Something else keeps port ${port}, without which a service cannot start.`)
    await pause(200)
  }
}

/** Asks by connecting: to listen, be it for a moment, would be in the way of the one that may have it. */
function isFree(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  return new Promise<boolean>(settle => {
    socket.once('connect', () => settle(false))
    socket.once('error', () => settle(true))
  }).finally(() => socket.destroy())
}
