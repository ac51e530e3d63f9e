import { baseOf } from '../path.ts'

/** Endings of files that are about a Dockerfile, or written in another language. */
const others =
  /\.(?:dockerignore|cfg|conf|ini|jsonc?|[cm]?[jt]sx?|lock|log|md|orig|ps1|py|rb|rst|sh|toml|txt|xml|ya?ml)$/i

/** True for a path that is a Dockerfile by its name: `Dockerfile`, `Dockerfile.dev`, `dev.Dockerfile`, `Containerfile`. */
export function isDockerfile(path: string): boolean {
  const base = baseOf(path)
  return /^(?:.*\.)?(?:docker|container)file(?:[._-].*)?$/is.test(base) && !others.test(base)
}
