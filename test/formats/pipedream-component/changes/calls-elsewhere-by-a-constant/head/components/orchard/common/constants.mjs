export const BASE_URL = "https://api.harbour.example";
export const LIMIT = 50;
