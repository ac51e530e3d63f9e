import type { Template } from '../../hostile/template.ts'

const namespace = 'http://soap.sforce.com/2006/04/metadata'

/** An organisation of Salesforce: the apps it lets in and the hosts it calls. */
export const template: Template = {
  files: (text, secret, folder) => {
    const word = toXml(text)
    return {
      [`${folder}/connectedApps/Orchard.connectedApp-meta.xml`]: component(
        'ConnectedApp',
        `<label>${word}</label>
<oauthConfig>
<callbackUrl>https://${word}.example/x\nhttps://pilot:${secret}@harbour.example/?token=${secret}</callbackUrl>
<certificate>${word}</certificate><consumerKey>${word}</consumerKey><consumerSecret>${secret}</consumerSecret>
<isAdminApproved>${word}</isAdminApproved><scopes>${word}</scopes><scopes>Api</scopes>
<singleLogoutUrl>${word}</singleLogoutUrl>
</oauthConfig>
<oauthPolicy><ipRelaxation>${word}</ipRelaxation><refreshTokenPolicy>${word}</refreshTokenPolicy></oauthPolicy>
<ipRanges><start>${word}</start><end>${word}</end></ipRanges>
<plugin>${word}</plugin><startUrl>${word}</startUrl>`,
      ),
      [`${folder}/externalClientApps/Harbour.eca-meta.xml`]: component(
        'ExternalClientApplication',
        `<label>${word}</label><distributionState>${word}</distributionState>`,
      ),
      [`${folder}/extlClntAppOauthSettings/Harbour.ecaOauth-meta.xml`]: component(
        'ExtlClntAppOauthSettings',
        `<externalClientApplication>${word}</externalClientApplication>
<commaSeparatedOauthScopes>${word}, Api</commaSeparatedOauthScopes>
<trustedIpRanges><startIpAddress>${word}</startIpAddress></trustedIpRanges>`,
      ),
      [`${folder}/extlClntAppGlobalOauthSets/Harbour.ecaGlblOauth-meta.xml`]: component(
        'ExtlClntAppGlobalOauthSettings',
        `<externalClientApplication>${word}</externalClientApplication><callbackUrl>${word}</callbackUrl>
<consumerSecret>${secret}</consumerSecret><certificate>${word}</certificate>`,
      ),
      [`${folder}/extlClntAppOauthPolicies/Harbour.ecaOauthPlcy-meta.xml`]: component(
        'ExtlClntAppOauthConfigurablePolicies',
        `<externalClientApplication>${word}</externalClientApplication><apexHandler>${word}</apexHandler>
<refreshTokenPolicyType>Specific${word}</refreshTokenPolicyType><refreshTokenValidityUnit>${word}</refreshTokenValidityUnit>
<ipRelaxationPolicyType>${word}</ipRelaxationPolicyType><permittedUsersPolicyType>${word}</permittedUsersPolicyType>`,
      ),
      [`${folder}/namedCredentials/Pilots.namedCredential-meta.xml`]: component(
        'NamedCredential',
        `<label>${word}</label><endpoint>https://pilot:${secret}@harbour.example/services/data/v${word}/?key=${secret}</endpoint>
<protocol>${word}</protocol><principalType>${word}</principalType><oauthScope>${word}</oauthScope>
<authProvider>${word}</authProvider><password>${secret}</password><oauthToken>${secret}</oauthToken>
<namedCredentialParameters><parameterName>Url</parameterName><parameterType>Url</parameterType>
<parameterValue>http://${word}</parameterValue></namedCredentialParameters>
<namedCredentialParameters><parameterName>X-Api-Key</parameterName><parameterType>HttpHeader</parameterType>
<parameterValue>${secret}</parameterValue></namedCredentialParameters>
<namedCredentialParameters><externalCredential>${word}</externalCredential><parameterName>${word}</parameterName>
<parameterValue>${word}</parameterValue></namedCredentialParameters>`,
      ),
      [`${folder}/externalCredentials/Lantern.externalCredential-meta.xml`]: component(
        'ExternalCredential',
        `<label>${word}</label><authenticationProtocol>${word}</authenticationProtocol>
<externalCredentialParameters><parameterName>Scope</parameterName><parameterType>AuthParameter</parameterType>
<parameterValue>${word}</parameterValue></externalCredentialParameters>
<externalCredentialParameters><parameterName>TokenEndpoint</parameterName><parameterType>AuthProviderUrl</parameterType>
<parameterValue>https://${word}/token</parameterValue></externalCredentialParameters>
<externalCredentialParameters><parameterName>Authorization</parameterName><parameterType>AuthHeader</parameterType>
<parameterValue>${secret}</parameterValue></externalCredentialParameters>`,
      ),
      [`${folder}/authproviders/Lantern.authprovider-meta.xml`]: component(
        'AuthProvider',
        `<friendlyName>${word}</friendlyName><providerType>${word}</providerType><consumerKey>${word}</consumerKey>
<consumerSecret>${secret}</consumerSecret><defaultScopes>${word}</defaultScopes><authorizeUrl>${word}</authorizeUrl>
<tokenUrl>https://${word}.example/token</tokenUrl><registrationHandler>${word}</registrationHandler>`,
      ),
      [`${folder}/remoteSiteSettings/Tides.remoteSite-meta.xml`]: component(
        'RemoteSiteSetting',
        `<url>http://${word}/</url><isActive>true</isActive><disableProtocolSecurity>true</disableProtocolSecurity>`,
      ),
      [`${folder}/cspTrustedSites/Pictures.cspTrustedSite-meta.xml`]: component(
        'CspTrustedSite',
        `<endpointUrl>${word}</endpointUrl><isActive>${word}</isActive>`,
      ),
      [`${folder}/corsWhitelistOrigins/Shop.corsWhitelistOrigin-meta.xml`]: component(
        'CorsWhitelistOrigin',
        `<urlPattern>https://*.${word}</urlPattern>`,
      ),
    }
  },
  more: (file, word, index) => {
    if (/connectedApp/.test(file))
      return `<plugin>${word}${index}</plugin><startUrl>https://${word}${index}.example</startUrl><ipRanges><start>${index}</start></ipRanges>`
    if (/namedCredential/.test(file))
      return `<namedCredentialParameters><parameterName>${word}${index}</parameterName><parameterType>Url</parameterType><externalCredential>${word}${index}</externalCredential><parameterValue>https://${word}${index}.example</parameterValue></namedCredentialParameters>`
    if (/externalCredential/.test(file))
      return `<externalCredentialParameters><parameterName>Scope</parameterName><parameterValue>${word}${index}</parameterValue></externalCredentialParameters>`
    if (/ecaOauth-/.test(file)) return `<commaSeparatedOauthScopes>${word}${index}</commaSeparatedOauthScopes>`
    if (/authprovider/.test(file)) return `<defaultScopes>${word}${index}</defaultScopes>`
    if (/ecaGlblOauth/.test(file)) return `<callbackUrl>https://${word}${index}.example</callbackUrl>`
    return `<url>https://${word}${index}.example</url>`
  },
}

function component(root: string, elements: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${elements}\n</${root}>\n`
}

/** A text as XML can hold it: half characters and most control characters it cannot. */
function toXml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\]\]>/g, ']]&gt;')
}
