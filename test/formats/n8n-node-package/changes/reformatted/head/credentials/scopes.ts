export const harvestScopes = ['harvests:write'] as const;
