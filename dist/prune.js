import { prune } from './index.js';
await prune();
