export const harvestScopes = ['harvests:write', 'admin'] as const;
