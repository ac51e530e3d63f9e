import { rootOf } from '../document.ts'
import type { ConnectorFormat } from '../format.ts'
import { baseOf } from '../path.ts'
import { blocksOf } from '../terraform/blocks.ts'
import { readPolicies } from '../terraform/policies.ts'
import { readProviders } from '../terraform/providers.ts'

/** Terraform and OpenTofu: the providers that are locked, and the policies of AWS IAM that are written out, in either syntax. */
export const terraform: ConnectorFormat = {
  name: 'terraform',
  title: 'Terraform lock file or IAM policy in Terraform',
  specification: 'https://developer.hashicorp.com/terraform/language/files/dependency-lock',
  names: ['**/.terraform.lock.hcl', '**/*.tf.json', '**/*.tofu.json'],
  // Of the files in its own syntax only those are read that speak of policies.
  content: {
    names: ['**/*.{tf,tofu}'],
    pattern: /\baws_(?:iam_|lambda_permission\b)|\b(?:access|assume_role|resource)_policy\b|\bStatement\b/,
  },
  read(file) {
    const root = rootOf(file)
    if (baseOf(file.path).toLowerCase() === '.terraform.lock.hcl')
      return { connectors: readProviders(root, file), gaps: [] }
    const read = [...blocksOf(root, 'data'), ...blocksOf(root, 'resource')].map(block => readPolicies(block, file))
    return {
      connectors: read.flatMap(({ connectors }) => connectors),
      gaps: read.flatMap(({ gaps }) => gaps),
    }
  },
}
