/** What whoever holds a connection of a connector of Power Platform has in hand, for those where that is more than the data of one service. */
const powers: ReadonlyMap<string, string> = new Map([
  ['shared_arm', 'administration of Azure'],
  ['shared_azuread', 'administration of the directory'],
  ['shared_azureautomation', 'administration of Azure'],
  ['shared_flowmanagement', 'administration of flows'],
  ['shared_keyvault', 'secrets'],
  ['shared_microsoftflowforadmins', 'administration of flows'],
  ['shared_office365', 'mail'],
  ['shared_powerappsforadmins', 'administration of apps'],
  ['shared_powerplatformadminv2', 'administration of environments'],
  ['shared_powerplatformforadmins', 'administration of environments'],
  ['shared_sendmail', 'mail'],
  ['shared_sql', 'databases'],
  ['shared_webcontents', 'any API of the tenant'],
  ['shared_webcontentsv2', 'any API of the tenant'],
])

/** The power that a connection of a connector gives, by the name of its API in lower case; null where it is none of those to watch. */
export function powerOfConnector(api: string): string | null {
  return powers.get(api) ?? null
}
