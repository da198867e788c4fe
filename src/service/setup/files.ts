import { TIER_CADENCE } from '../../model/facts.ts';
import { KINDS } from '../../model/sections.ts';
import { CONFIGURATION_FILE, DEFAULT_INCLUDE } from '../configuration.ts';
import { builtInTemplate, templatePath } from '../scaffold/template.ts';
import { completeAttributes, type Completion } from './complete.ts';
import { completeHooks } from './completeHooks.ts';

/** A file that a repository needs for its checks. */
export interface SetupFile {
  /** From `base`, with `/`. */
  readonly path: string;
  readonly base: 'portfolio' | 'repository';
  readonly text: string;
  readonly kind: 'text' | 'program';
  /** What becomes of a file that is there; one without this is left as it is. */
  readonly complete?: (present: string) => Completion;
}

/** What is to be set up. */
export interface SetupRequest {
  /** The portfolio's folder, seen from the repository's: `.` where they are the same. */
  readonly portfolio: string;
  /** What the workflow uses, like `owner/partnership-health@v1`; undefined where a person has to fill it in. */
  readonly action: string | undefined;
  /** Whether the repository gets templates of its own to change. */
  readonly templates: 'own' | 'built-in';
  /** Whether the hook goes into the configuration of pre-commit, which is there, or into a folder for git itself. */
  readonly hooks: 'pre-commit' | 'git';
}

/** The file of pre-commit, a tool that many repositories run their hooks with. */
export const PRE_COMMIT_FILE = '.pre-commit-config.yaml';

/** The folder of hooks that git can be told of. */
export const HOOKS_FOLDER = '.githooks';

/** The workflow on GitHub. */
export const WORKFLOW_FILE = '.github/workflows/partnership-health.yml';

/** Every file that a repository needs, in the order in which they are told of. */
export function setupFiles(request: SetupRequest): readonly SetupFile[] {
  return [
    { path: CONFIGURATION_FILE, base: 'portfolio', kind: 'text', text: configuration() },
    { path: '.gitattributes', base: 'portfolio', kind: 'text', text: ATTRIBUTES, complete: (present) => completeAttributes(present, ATTRIBUTES) },
    hook(request),
    { path: WORKFLOW_FILE, base: 'repository', kind: 'text', text: workflow(request) },
    ...(request.templates === 'own' ? KINDS.map((kind) => ({ path: templatePath(kind), base: 'portfolio', kind: 'text', text: builtInTemplate(kind).text }) as const) : []),
  ];
}

/** Everything is a comment but the version, because what is not said has its default. */
function configuration(): string {
  const cadence = Object.entries(TIER_CADENCE).map(([tier, duration]) => `${tier}: ${duration}`).join(', ');
  return `# The settings of this portfolio. What is not said here has its default; what stands behind a # is the default, or an example.
rules: 1

# In which files documents are expected, and which are left alone.
# include: [${DEFAULT_INCLUDE.map((glob) => JSON.stringify(glob)).join(', ')}]
# exclude: ["partnerships/archive/**"]

# How much time may pass between reviews, where a charter does not say it.
# cadence: { ${cadence} }

# How severe the findings of a rule are (low, medium, high, critical, off), and its numbers: \`partnership-health rules ID\` has them.
# severity: { perception-gap: low }
# thresholds: { unresponsive: { replyWithinHours: 24 } }

# What has to be covered across all partnerships.
# coverage:
#   needs:
#     - { discipline: service-desk, region: north, by: partner }
`;
}

/** The same line ends on every system, and the heading beside each change. */
const ATTRIBUTES = `${DEFAULT_INCLUDE.map((glob) => `${glob} text eol=lf diff=markdown`).join('\n')}\n`;

function hook(request: SetupRequest): SetupFile {
  if (request.hooks === 'pre-commit') {
    const complete = (present: string): Completion => completeHooks(present, request.portfolio);
    return { path: PRE_COMMIT_FILE, base: 'repository', kind: 'text', text: '', complete };
  }
  return { path: `${HOOKS_FOLDER}/pre-commit`, base: 'repository', kind: 'program', text: gitHook(request.portfolio) };
}

function gitHook(portfolio: string): string {
  return `#!/bin/sh
# Stops a commit when what is staged has errors in the documents of partnerships; \`git commit --no-verify\` commits all the same.
if ! command -v partnership-health >/dev/null 2>&1; then
  echo 'partnership-health is not installed here, so what is staged was not checked' >&2
  exit 0
fi
exec partnership-health check --staged -- '${portfolio.replaceAll("'", "'\\''")}'
`;
}

/** No repository on GitHub can have such a name, so that nothing of anybody's runs before somebody has filled it in. */
const ACTION_TO_FILL_IN = '<owner>/partnership-health@<version>';

function workflow({ portfolio, action = ACTION_TO_FILL_IN }: SetupRequest): string {
  const fillIn = action === ACTION_TO_FILL_IN ? '      # Write the repository that holds Partnership Health, and its version.\n' : '';
  return `name: Partnership health
on:
  pull_request:
  push:
    branches: [main, master]
  schedule:
    # Every Monday: reviews become overdue without anybody changing a file.
    - cron: '0 6 * * 1'
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          # All of the history: it tells of targets that were moved after they were missed.
          fetch-depth: 0
${fillIn}      - uses: ${JSON.stringify(action)}
        with:
          path: ${JSON.stringify(portfolio)}
          fail-on: error
`;
}
