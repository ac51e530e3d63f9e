// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows look like that.

/** Steps as workflows and composite actions have them. */
export function steps(text: string, secret: string) {
  return [
    {
      id: text,
      name: text,
      shell: `${text} {0}`,
      run: `${text}\necho "::set-output name=x::y"`,
      env: { [text]: text, API_KEY: secret },
    },
    { uses: `${text}/${text}@${text}`, with: { [text]: text, token: secret } },
    { uses: text },
    { uses: `./${text}` },
    { uses: `$/${text}` },
    { uses: `docker://${text}` },
    { uses: `docker://ghcr.io/${text}/${text}:${text}` },
    {
      uses: 'actions/checkout@v4',
      with: { ref: `\${{ github.event.pull_request.head.sha }}${text}`, repository: text, token: secret },
    },
    { uses: 'actions/github-script@v7', with: { script: `${text} \${{ github.event.issue.title }}` } },
    {
      name: text,
      run: `curl -H "Authorization: Bearer ${secret}" https://pilot:${secret}@harbour.example/?key=${secret}`,
    },
    {
      name: `${text} 2`,
      run: `git checkout \${{ github.head_ref }} ${text}\necho "\${{ github.event.comment.body }} \${{ secrets['${text}'] }}"`,
    },
    { parallel: [{ name: text, run: text, uses: text }] },
  ]
}
