// A small repository with artifacts, and Ferrule as a user starts it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generatePackageLock } from '../generate-lock.ts'
import { type Finished, runCommand } from '../tools/run-command.ts'
import type { Binaries } from './install-peers.ts'
import { type Claims, type OidcIssuer, workflowClaims } from './oidc-issuer.ts'
import type { Peers } from './peers.ts'
import type { RealSigstore } from './real-sigstore.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** What a story is told on. */
export interface Scene {
  readonly folder: string
  readonly peers: Peers
  readonly identity: string
  readonly issuer: OidcIssuer
  /** Runs the built Ferrule in the folder. */
  ferrule(...args: string[]): Promise<Finished>
  /** Options by which Ferrule signs through the services here. */
  readonly signing: readonly string[]
  /** Options by which it verifies what they signed. */
  readonly trusting: readonly string[]
}

/** Keeps count of the stories. */
export class Stage {
  readonly folder: string
  readonly claims: Claims
  private readonly binaries: Binaries
  passed = 0
  failed = 0

  private constructor(folder: string, binaries: Binaries, claims: Claims) {
    this.folder = folder
    this.binaries = binaries
    this.claims = claims
  }

  /** Makes the repository: one workflow, one lockfile large enough that its SBOM goes into no statement, and two artifacts. */
  static async prepare(folder: string, binaries: Binaries): Promise<Stage> {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=widget', '-c', 'user.email=widget@acme.example', ...args])
    const write = (path: string, text: string) => {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    git('init', '--quiet')
    write(
      '.github/workflows/release.yml',
      'on: push\njobs:\n  release:\n    steps:\n      - uses: actions/checkout@v4\n',
    )
    git('add', '.')
    git('commit', '--quiet', '--message', 'small')
    write('large/package-lock.json', generatePackageLock(1_500))
    write('widget.tgz', 'widget')
    write('widget.whl', 'wheel')
    return new Stage(folder, binaries, workflowClaims({ sha: String(git('rev-parse', 'HEAD')).trim() }))
  }

  /** The scene of a story, once the services run. */
  with(issuer: OidcIssuer, sigstore: RealSigstore): Scene {
    const environment = {
      GITHUB_ACTIONS: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: issuer.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: issuer.requestToken,
    }
    const trusting = ['--trusted-root', sigstore.trustedRoot, '--issuer', issuer.url]
    return {
      folder: this.folder,
      peers: { binaries: this.binaries, trust: sigstore },
      identity: `https://github.com/${this.claims.job_workflow_ref}`,
      issuer,
      ferrule: (...args) => runCommand(process.execPath, [cli, '-C', this.folder, ...args], { environment }),
      signing: ['--signing-config', sigstore.signingConfig, ...trusting, '--retries', '2'],
      trusting,
    }
  }

  /** Tells one story; what it throws says how it ended otherwise. */
  async step(name: string, story: () => Promise<void>): Promise<void> {
    try {
      await story()
      this.passed++
      process.stdout.write(`✓ ${name}\n`)
    } catch (error) {
      this.failed++
      process.stdout.write(`✗ ${name}\n  ${error instanceof Error ? error.message.replaceAll('\n', '\n  ') : error}\n`)
    }
  }
}
