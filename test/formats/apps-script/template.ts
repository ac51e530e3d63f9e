import type { Template } from '../../hostile/template.ts'

/** A manifest of Google Apps Script and the file that names its script. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/.clasp.json`]: { scriptId: text, rootDir: '.', projectId: text },
    [`${folder}/appsscript.json`]: {
      timeZone: text,
      runtimeVersion: text,
      exceptionLogging: text,
      oauthScopes: [text, `https://www.googleapis.com/auth/${text}`],
      urlFetchWhitelist: [text, `https://${text}/`, `https://pilot:${secret}@harbour.example/?key=${secret}`],
      webapp: { access: text, executeAs: text },
      executionApi: { access: text },
      dependencies: {
        enabledAdvancedServices: [{ userSymbol: text, serviceId: text, version: text }],
        libraries: [
          { userSymbol: text, libraryId: text, version: text },
          { userSymbol: `${text} 2`, libraryId: `${text} 2`, developmentMode: true },
        ],
      },
      sheets: { macros: [{ menuName: text, functionName: text }] },
      dataStudio: { name: text, authType: [text], logoUrl: text },
      addOns: {
        common: {
          name: text,
          logoUrl: text,
          openLinkUrlPrefixes: [text, `https://${text}`],
          homepageTrigger: { runFunction: text },
        },
        httpOptions: { authorizationHeader: text },
        [text]: { [`${text}Trigger`]: { runFunction: text } },
        gmail: {
          composeTrigger: { draftAccess: text },
          contextualTriggers: [{ onTriggerFunction: `https://${text}` }],
        },
        calendar: { eventAccess: text },
      },
    },
  }),
}
