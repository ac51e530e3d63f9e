resource bus 'Microsoft.Web/connections@2016-06-01' = {
  name: 'bus
  properties: {
  }
}
