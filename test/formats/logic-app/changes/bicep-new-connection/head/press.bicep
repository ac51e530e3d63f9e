resource bus 'Microsoft.Web/connections@2016-06-01' = {
  name: 'bus'
  properties: {
    api: { id: subscriptionResourceId('Microsoft.Web/locations/managedApis', 'north', 'servicebus') }
    parameterValues: {
      connectionString: 'Endpoint=sb://orchard.example/;SharedAccessKey=plum-and-cherry-9-Tz'
    }
  }
}

resource mail 'Microsoft.Web/connections@2016-06-01' = {
  name: 'mail'
  properties: {
    api: { id: subscriptionResourceId('Microsoft.Web/locations/managedApis', 'north', 'office365') }
  }
}
