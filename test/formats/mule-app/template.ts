import type { Template } from '../../hostile/template.ts'

/** An application with its project, its configuration, a flow and its properties. */
export const template: Template = {
  files: (text, secret, folder) => {
    const xml = escapeXml(text)
    const app = `${folder}/harvest`
    return {
      [`${app}/mule-artifact.json`]: { minMuleVersion: text, requiredProduct: text, secureProperties: [text] },
      [`${app}/pom.xml`]: `<project><groupId>${xml}</groupId><artifactId>${xml}</artifactId><version>${xml}</version>
<properties><app.runtime>${xml}</app.runtime><a>\${b}\${b}</a><b>\${a}\${a}</b><text>${xml}</text></properties>
<repositories><repository><url>https://pilot:${secret}@registry.example/${xml}</url></repository>
<repository><url>https://${xml}</url></repository></repositories>
<dependencies>
${dependency(xml, xml, xml)}
${dependency(xml, `other${xml}`, `\${a}`)}
${dependency('org.mule.connectors', 'mule-http-connector', `\${text}`)}
</dependencies></project>`,
      [`${app}/src/main/mule/global.xml`]: `<mule>
<global-property name="secret.key" value="${secret}"/>
<global-property name="${xml}" value="${xml}"/>
<secure-properties:config name="Secure" file="${xml}" key="${secret}"/>
<http:listener-config name="${xml}listener"><http:listener-connection host="${xml}" port="${xml}" protocol="${xml}"/></http:listener-config>
<http:request-config name="${xml}"><http:request-connection host="${xml}" port="${xml}" protocol="HTTPS">
<http:authentication><oauth:client-credentials-grant-type clientSecret="${secret}" tokenUrl="https://pilot:${secret}@harbour.example/${xml}" scopes="${xml}"/>
<http:basic-authentication username="${xml}" password="${secret}"/></http:authentication></http:request-connection>
<http:default-header key="${xml}" value="${xml}"/><http:default-header key="Authorization" value="${secret}"/>
<tls:trust-store insecure="${xml}" password="${secret}"/></http:request-config>
<db:config name="Ledger"><db:generic-connection url="jdbc:mysql://${xml}:3306/x" user="${xml}" password="\${db.password}"/></db:config>
<db:config name="Open"><db:my-sql-connection host="\${press.host}" port="\${press.port}" user="x" password="\${press.host}"/></db:config>
<sftp:config name="Hidden"><sftp:connection host="#['${secret}']" username="x" password="![${secret}]"/></sftp:config>
<flow name="${xml}"><http:listener path="/${xml}" allowedMethods="${xml}"/><http:basic-security-filter/>
<scripting:execute engine="${xml}"><scripting:code>${xml} ${secret}</scripting:code></scripting:execute>
<http:request url="https://pilot:${secret}@harbour.example/${xml}" config-ref="${xml}"/>
<http:request url="https://${xml}/"/></flow>
</mule>`,
      [`${app}/src/main/resources/config/dev.yaml`]: {
        db: { password: secret },
        press: { host: text, port: text },
        [text]: { [text]: text },
      },
      [`${app}/src/main/resources/prod.properties`]: `press.host=${oneLine(text)}\npress.port=443\ndb.password=${secret}\n`,
    }
  },
  more: (file, word, index) =>
    file.endsWith('pom.xml')
      ? `<dependencies>${dependency(`${word}${index}`, word, `\${a}`)}</dependencies>`
      : file.endsWith('global.xml')
        ? `<sftp:config name="${word}${index}"><sftp:connection host="\${press.host}" password="\${db.password}"/></sftp:config>`
        : `${word}${index}=\${${word}${index + 1}}\n`,
}

function escapeXml(text: string): string {
  // Characters that no document of XML may hold are no matter of what is in it.
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;')
}

/** A value of properties ends with its line. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]/g, ' ').replace(/\\/g, '\\\\')
}

function dependency(group: string, artifact: string, version: string): string {
  return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version><classifier>mule-plugin</classifier></dependency>`
}
