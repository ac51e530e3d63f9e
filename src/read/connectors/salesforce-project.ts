import type { ConnectorFormat } from '../format.ts'
import { endingVersions } from '../salesforce/api-version.ts'
import { projectOf, readProjectFile } from '../salesforce/project.ts'

/**
 * Project of Salesforce: the version of its API that the code of an organisation is built for. A project may have thousands of components
 * with a version of their own: only those are looked into whose version ends, and all of one project are told as one.
 */
export const salesforceProject: ConnectorFormat = {
  name: 'salesforce-project',
  title: 'Salesforce project file',
  specification: 'https://developer.salesforce.com/docs/atlas.en-us.sfdx_dev.meta/sfdx_dev/sfdx_dev_ws_config.htm',
  names: [],
  // By content, so that the project is read with any component below it that changed.
  content: {
    names: ['**/sfdx-project.json', '**/package.xml', '**/*-meta.xml'],
    pattern: new RegExp(
      [
        '"(?:packageDirectories|sourceApiVersion)"\\s{0,100}:',
        '<Package\\s[^<>]{0,500}soap\\.sforce\\.com',
        `<apiVersion>\\s{0,100}(?:${endingVersions.join('|')})(?:\\.0)?\\s{0,100}</apiVersion>`,
      ].join('|'),
    ),
  },
  related(file, around) {
    const project = projectOf(file.path, around)
    return project === undefined || project === file.path ? [] : [project]
  },
  read: readProjectFile,
}
