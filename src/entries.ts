/** What the bundle exports: one function for each action; `dist/<action>.js` calls it. */
export { publish } from './publish/index.js';
