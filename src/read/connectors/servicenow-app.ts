import type { ConnectorFormat, Reading, Surroundings } from '../format.ts'
import { readAlias } from '../servicenow/alias.ts'
import { readApp, readProperty } from '../servicenow/app.ts'
import { readOauthEntity, readOauthProfile } from '../servicenow/oauth-entity.ts'
import { readLonePrivilege } from '../servicenow/privileges.ts'
import { readRecords, type TableRecord } from '../servicenow/record.ts'
import { readRestMessage, readRestMethod } from '../servicenow/rest-message.ts'
import { readScriptedApi, readScriptedRoute } from '../servicenow/scripted-rest.ts'

type RecordReader = (record: TableRecord, around: Surroundings) => Reading

/** Tables that say what an app reaches and who reaches it; all others of its hundreds say nothing of that. */
const readers: ReadonlyMap<string, RecordReader> = new Map<string, RecordReader>([
  ['oauth_entity', readOauthEntity],
  ['oauth_entity_profile', readOauthProfile],
  ['sys_alias', readAlias],
  ['sys_app', readApp],
  ['sys_properties', readProperty],
  ['sys_rest_message', readRestMessage],
  ['sys_rest_message_fn', readRestMethod],
  ['sys_scope_privilege', readLonePrivilege],
  ['sys_ws_definition', readScriptedApi],
  ['sys_ws_operation', readScriptedRoute],
])

const tables = 'oauth_entity,sys_alias,sys_app,sys_properties,sys_rest_message,sys_scope_privilege,sys_ws'

/** App of ServiceNow in source control: what it may do in others, the services it calls, and the routes it answers at. */
export const servicenowApp: ConnectorFormat = {
  name: 'servicenow-app',
  title: 'ServiceNow application file',
  specification:
    'https://www.servicenow.com/docs/r/zurich/application-development/servicenow-studio-classic/source-control-integration.html',
  names: [`**/{${tables}}_*.xml`],
  // The version of an app stands in another folder than its records, and an API in other files than its routes.
  together: true,
  read(file, around) {
    const records = readRecords(file)
    if (records === null) return null
    const readings = records.flatMap(record => readers.get(record.table)?.(record, around) ?? [])
    return {
      connectors: readings.flatMap(reading => reading.connectors),
      gaps: readings.flatMap(reading => reading.gaps),
    }
  },
}
