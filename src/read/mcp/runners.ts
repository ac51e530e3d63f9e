import type { PackageKind } from './read-package.ts'

/** A program that fetches a package and runs it. */
export interface Runner {
  readonly kind: PackageKind
  /** Words between the program and its options: `pnpm dlx`. */
  readonly verbs: readonly string[]
  /** Options that name the package apart from the command. */
  readonly packageOptions: ReadonlySet<string>
  /** Options with a value of their own; others stand alone. */
  readonly valueOptions: ReadonlySet<string>
  /** Option whose value is a line for a shell. */
  readonly lineOptions: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

function options(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}

const npm = {
  kind: 'npm',
  packageOptions: options('-p --package'),
  valueOptions: options(
    '--registry -w --workspace --cache --prefix -C --userconfig --node-options --loglevel --shell --cwd --dir --allow-build --prefix-color',
  ),
  lineOptions: options('-c --call'),
} as const
const uv = {
  kind: 'pypi',
  packageOptions: options('--from'),
  valueOptions: options(
    '--with -w --with-editable --with-requirements --python -p --directory --project --index --index-url -i --default-index --extra-index-url --find-links -f --env-file --constraints --constraint -c --overrides --override --build-constraints -b --config-file --cache-dir --color --exclude-newer --index-strategy --keyring-provider --link-mode --prerelease --resolution --refresh-package --upgrade-package -P --reinstall-package --allow-insecure-host --python-platform --torch-backend',
  ),
  lineOptions: none,
} as const
const nuget = {
  kind: 'nuget',
  packageOptions: none,
  valueOptions: options('--version --source --add-source --configfile --verbosity -v --framework -a --arch'),
  lineOptions: none,
} as const

/** Runners by program; the first whose verbs fit counts. */
export const runners: ReadonlyMap<string, readonly Runner[]> = new Map<string, readonly Runner[]>([
  ['npx', [{ ...npm, verbs: [] }]],
  ['pnpx', [{ ...npm, verbs: [], lineOptions: none }]],
  ['bunx', [{ ...npm, verbs: [], lineOptions: none }]],
  [
    'npm',
    [
      { ...npm, verbs: ['exec'] },
      { ...npm, verbs: ['x'] },
    ],
  ],
  ['pnpm', [{ ...npm, verbs: ['dlx'], lineOptions: none }]],
  ['yarn', [{ ...npm, verbs: ['dlx'], lineOptions: none }]],
  ['bun', [{ ...npm, verbs: ['x'], lineOptions: none }]],
  ['uvx', [{ ...uv, verbs: [] }]],
  [
    'uv',
    [
      { ...uv, verbs: ['tool', 'run'] },
      { ...uv, verbs: ['x'] },
    ],
  ],
  [
    'pipx',
    [
      {
        kind: 'pypi',
        verbs: ['run'],
        packageOptions: options('--spec'),
        valueOptions: options('--python --pip-args --index-url -i --with --backend'),
        lineOptions: none,
      },
    ],
  ],
  ['dnx', [{ ...nuget, verbs: [] }]],
  [
    'dotnet',
    [
      { ...nuget, verbs: ['dnx'] },
      { ...nuget, verbs: ['tool', 'exec'] },
      { ...nuget, verbs: ['tool', 'execute'] },
    ],
  ],
  [
    'go',
    [
      {
        kind: 'golang',
        verbs: ['run'],
        packageOptions: none,
        valueOptions: options(
          '-C -exec -gcflags -ldflags -mod -modfile -o -overlay -p -tags -asmflags -buildmode -buildvcs -compiler -pgo -pkgdir -toolexec',
        ),
        lineOptions: none,
      },
    ],
  ],
])

/** Options whose value is the place packages are fetched from. */
export const registryOptions: ReadonlySet<string> = options(
  '--registry --index --index-url -i --default-index --extra-index-url --find-links --source --add-source',
)
