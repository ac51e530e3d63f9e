// The door for GitHub Actions: ties what the runner hands over to the rooms within.
import { chooseMode } from './outside/github/mode.ts'
import { type ReviewContext, reviewOnGitHub } from './outside/github/review.ts'
import { annotationsOf } from './report/annotations.ts'
import { commentMarker, renderComment } from './report/comment.ts'
import { verdictToJson } from './report/json.ts'
import { neutralizeLog } from './report/neutralize.ts'
import { renderSummary } from './report/summary.ts'
import { renderText } from './report/text.ts'
import { defaultLimits, type ReadLimits } from './verbs/limits.ts'
import { review } from './verbs/review.ts'

declare const FERRULE_VERSION: string

const mode = chooseMode(process.env)
if (mode === 'release') {
  const { releaseOnGitHub } = await import('./verbs/release.ts')
  await releaseOnGitHub(FERRULE_VERSION)
} else if (mode === 'verify') {
  const { verifyOnGitHub } = await import('./verbs/verify-on-github.ts')
  await verifyOnGitHub(FERRULE_VERSION)
} else
  await reviewOnGitHub({
    version: FERRULE_VERSION,
    review: request =>
      review({
        base: request.base,
        head: request.head,
        folder: request.folder,
        policyFile: null,
        policyPath: request.policyPath,
        policyBase: request.policyBase,
        day: request.day,
        limits: limitsOf(request.maximumFileBytes),
      }),
    async sbom(request) {
      const { makeSbom } = await import('./verbs/sbom.ts')
      return makeSbom({
        of: request.head,
        folder: request.folder,
        limits: limitsOf(request.maximumFileBytes),
        spec: '1.6',
        name: null,
        toolVersion: FERRULE_VERSION,
      })
    },
    marker: commentMarker,
    comment: (verdict, context) =>
      renderComment(verdict, {
        marker: commentMarker(context.key),
        links: linksOf(context),
        summaryUrl: context.runUrl,
      }),
    summary: (verdict, context) => renderSummary(verdict, { links: linksOf(context) }),
    annotations: annotationsOf,
    log: verdict => neutralizeLog(renderText(verdict, { color: false, width: 120 })),
    report: verdictToJson,
  })

function limitsOf(fileBytes: number): ReadLimits {
  return { fileBytes, lockfileBytes: Math.max(fileBytes, defaultLimits.lockfileBytes) }
}

function linksOf({ serverUrl, repository, commit }: ReviewContext) {
  return { serverUrl, repository, commit }
}
