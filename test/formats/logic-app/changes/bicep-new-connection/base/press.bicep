resource bus 'Microsoft.Web/connections@2016-06-01' = {
  name: 'bus'
  properties: {
    api: { id: subscriptionResourceId('Microsoft.Web/locations/managedApis', 'north', 'servicebus') }
    parameterValueType: 'Alternative'
  }
}
