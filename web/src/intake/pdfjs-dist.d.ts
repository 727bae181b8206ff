/* The library ships its types with its package, which the browser gets from a webjar instead. */
declare module 'pdfjs-dist';
