/** Name of the event by which a page says to what came before its scripts that they run now. */
export const ALIVE = 'multipolar-alive';
