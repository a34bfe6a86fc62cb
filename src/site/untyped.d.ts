/** Types for packages that have none, as far as they are used here. */

declare module '@11ty/eleventy-plugin-rss' {
  export function dateToRfc3339(date: Date): string;
  export function dateToRfc822(date: Date, timeZone: string): string;
  export function getNewestCollectionItemDate(items: readonly { date: Date }[]): Date;
}

declare module '@11ty/eleventy-dev-server' {
  interface DevServer {
    serve(port: number): void;
    ready(): Promise<void>;
    reload(event?: object): void;
    getServerUrl(host: string, path: string): string;
    close(): Promise<void>;
  }
  const server: { getServer(name: string, folder: string, options: object): DevServer };
  export default server;
}
