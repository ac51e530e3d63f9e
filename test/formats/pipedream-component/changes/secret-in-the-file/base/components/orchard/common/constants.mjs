export const BASE_URL = "https://api.orchard.example";
export const LIMIT = 50;
