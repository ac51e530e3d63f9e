import { FerruleError } from '../../model/errors.ts'
import type { EvidencePolicy } from '../../model/evidence-policy.ts'
import type { PolicySource } from '../../model/verdict.ts'

/** Who must have signed, and from what. Everything is compared whole: no prefix, no pattern. */
export interface Expectations {
  /** Subject alternative name of the certificate; null where repository and workflow say it. */
  readonly identity: string | null
  readonly issuer: string | null
  /** URL of the source repository. */
  readonly repository: string | null
  readonly signerWorkflow: ExpectedWorkflow | null
  readonly ref: string | null
  /** True where a key was named to believe: whoever holds it is the identity. */
  readonly byKey: boolean
  readonly policy: EvidencePolicy
  /** Where the policy was found; null where none was named. */
  readonly policySource: PolicySource | null
  /** Now, RFC 3339: for the age of signatures. */
  readonly now: string
}

/** A workflow by its URI without ref, and the ref where one is expected. */
export interface ExpectedWorkflow {
  readonly uri: string
  readonly ref: string | null
}

/** What a user said, as options have it. */
export interface ExpectationWords {
  readonly identity?: string | undefined
  readonly issuer?: string | undefined
  readonly repository?: string | undefined
  readonly signerWorkflow?: string | undefined
  readonly ref?: string | undefined
  readonly byKey: boolean
  readonly policy: EvidencePolicy
  readonly policySource: PolicySource | null
  readonly now: string
}

const issuers: ReadonlyMap<string, string> = new Map([
  ['https://github.com/', 'https://token.actions.githubusercontent.com'],
  ['https://gitlab.com/', 'https://gitlab.com'],
])

/**
 * Makes exact expectations of what a user said.
 * @throws FerruleError `bad-usage` where nothing says who must have signed, for then anybody could have
 */
export function readExpectations(words: ExpectationWords): Expectations {
  const repository = words.repository === undefined ? null : repositoryUrl(words.repository)
  const identity = words.identity ?? null
  const named = identity !== null || repository !== null || words.byKey || words.policy.signers.length > 0
  if (!named)
    throw new FerruleError(
      'bad-usage',
      'Who must have signed? Name the source with --repository OWNER/NAME, or the signer with --identity and --issuer, or a key with --key.',
    )
  const signerWorkflow = words.signerWorkflow === undefined ? null : readWorkflow(words.signerWorkflow, repository)
  // Nobody vouches for who holds a key.
  const issuer = words.issuer ?? (words.byKey ? null : issuerOf(identity ?? repository))
  if (issuer === null && (identity !== null || repository !== null) && !words.byKey)
    throw new FerruleError(
      'bad-usage',
      `Nobody here knows who vouches for ${identity ?? repository}. Name the issuer of its tokens with --issuer URL.`,
    )
  return {
    identity,
    // Nobody vouches for a key but who names it, so no issuer is expected of what it signed.
    issuer: words.byKey || (identity === null && repository === null) ? (words.issuer ?? null) : issuer,
    repository,
    signerWorkflow,
    ref: words.ref === undefined ? null : fullRef(words.ref),
    byKey: words.byKey,
    policy: words.policy,
    policySource: words.policySource,
    now: words.now,
  }
}

function issuerOf(uri: string | null): string | null {
  for (const [server, issuer] of issuers) if (uri?.startsWith(server) === true) return issuer
  return null
}

function repositoryUrl(text: string): string {
  if (/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(text)) return `https://github.com/${text}`
  if (/^https:\/\/[a-z0-9.-]+(:\d+)?(\/[A-Za-z0-9_.-]+){2,}$/.test(text)) return text
  throw new FerruleError(
    'bad-usage',
    `${JSON.stringify(text)} is no repository. Write OWNER/NAME, or the whole address, such as https://gitlab.example/group/name.`,
  )
}

/** `PATH` in the repository, `OWNER/NAME/PATH` or an address, each with or without `@ref`. */
function readWorkflow(text: string, repository: string | null): ExpectedWorkflow {
  const match = /^(.+?\.ya?ml)(?:@(.+))?$/.exec(text)
  const path = match?.[1]
  if (path === undefined)
    throw new FerruleError(
      'bad-usage',
      `${JSON.stringify(text)} is no workflow. Write .github/workflows/release.yml, or with OWNER/NAME/ before it; @REF may follow.`,
    )
  const ref = match?.[2] ?? null
  if (path.startsWith('https://')) return { uri: path, ref }
  if (/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+\/\.github\/workflows\//.test(path))
    return { uri: `https://github.com/${path}`, ref }
  if (repository === null)
    throw new FerruleError('bad-usage', '--signer-workflow PATH needs --repository, or OWNER/NAME/ before the path.')
  return { uri: `${repository}/${path}`, ref }
}

/** A tag or branch is written with its whole name in certificates; a bare word could be either. */
function fullRef(text: string): string {
  if (text.startsWith('refs/')) return text
  throw new FerruleError(
    'bad-usage',
    `--ref takes a whole ref: refs/tags/${text} for a tag, refs/heads/${text} for a branch.`,
  )
}
