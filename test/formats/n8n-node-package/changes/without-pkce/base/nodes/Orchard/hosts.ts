export const apiHost = 'https://files.barrel.example';
