import { slackManifest } from './connectors/slack-manifest.ts'
import type { ConnectorFormat } from './format.ts'

/** Every file of `connectors/`, made by .ci/generate.ts. */
export const connectorFormats: readonly ConnectorFormat[] = [slackManifest]
