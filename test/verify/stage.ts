import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleToJSON } from '@sigstore/bundle'
import { afterAll } from 'vitest'
import { runCommandLine } from '../../src/cli/run-command-line.ts'
import type { LocalSigstore, LocalSigstoreOptions, TokenClaims } from '../local-sigstore/local-sigstore.ts'
import { startLocalSigstore } from '../local-sigstore/local-sigstore.ts'
import { signBlob, signStatement, type WitnessName } from '../local-sigstore/sign-with.ts'
import { issuer } from './statements.ts'

/** Who signs in a story, and who witnesses it. */
export interface Signing {
  readonly claims?: TokenClaims
  readonly witnesses?: readonly WitnessName[]
  /** Type of the payload; that of in-toto statements unless told. */
  readonly type?: string
  /** Another instance than the stage's own. */
  readonly by?: LocalSigstore
}

/** A bundle as JSON, for stories to change. */
export type Json = Record<string, unknown>

/** What a verification left behind. */
export interface Told {
  readonly status: number
  readonly out: string
  readonly error: string
}

/** A folder with a local Sigstore, whose trusted root lies in `root.json`. */
export interface Stage {
  readonly folder: string
  readonly sigstore: LocalSigstore
  /** Writes a file and gives its name. */
  write(name: string, content: string | Buffer | object): string
  /** Signs a statement (text and bytes as they are) and gives its bundle. */
  statement(content: string | Buffer | object, signing?: Signing): Promise<Json>
  /** Signs the bytes of a file. */
  blob(content: string, signing?: Signing): Promise<Json>
  /** Runs `ferrule verify`; the trusted root is given unless the story gives one. */
  verify(...args: readonly string[]): Promise<Told>
}

/** Starts an instance that ends with the stories of the file. */
export async function startInstance(options?: LocalSigstoreOptions): Promise<LocalSigstore> {
  const sigstore = await startLocalSigstore(options)
  afterAll(() => sigstore.close())
  return sigstore
}

/** Sets a stage for the stories of one file. */
export async function setStage(options?: LocalSigstoreOptions): Promise<Stage> {
  const sigstore = await startInstance(options)
  const folder = mkdtempSync(join(tmpdir(), 'ferrule-verify-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const write = (name: string, content: string | Buffer | object) => {
    writeFileSync(join(folder, name), bytesOf(content))
    return name
  }
  write('root.json', sigstore.trustedRoot)
  return {
    folder,
    sigstore,
    write,
    async statement(content, { claims = {}, witnesses = onlyFirst, type, by = sigstore } = {}) {
      const token = await by.identityToken({ iss: issuer, ...claims })
      return bundleToJSON(await signStatement(by, bytesOf(content), witnesses, token, type)) as Json
    },
    async blob(content, { claims = {}, witnesses = onlyFirst, by = sigstore } = {}) {
      const token = await by.identityToken({ iss: issuer, ...claims })
      return bundleToJSON(await signBlob(by, Buffer.from(content), witnesses, token)) as Json
    },
    verify: (...args) =>
      runVerify(folder, args.includes('--trusted-root') ? args : [...args, '--trusted-root', 'root.json']),
  }
}

const onlyFirst: readonly WitnessName[] = ['v1']

function bytesOf(content: string | Buffer | object): Buffer {
  if (Buffer.isBuffer(content)) return content
  return Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))
}

async function runVerify(folder: string, args: readonly string[]): Promise<Told> {
  let [out, error] = ['', '']
  const status = await runCommandLine(['verify', ...args], {
    version: '0.0.0',
    folder,
    day: '2026-01-05',
    now: () => new Date().toISOString(),
    environment: {},
    color: false,
    width: 110,
    progress: false,
    writeOut: text => {
      out += text
    },
    writeError: text => {
      error += text
    },
  })
  return { status, out, error }
}

/** A file of the stage as it stands. */
export function readFrom(stage: Stage, name: string): string {
  return readFileSync(join(stage.folder, name), 'utf8')
}
