/** Types for packages that have none, as far as they are used here. */

declare module '@11ty/eleventy-plugin-rss' {
  export function dateToRfc3339(date: Date): string;
  export function dateToRfc822(date: Date, timeZone: string): string;
  export function getNewestCollectionItemDate(items: readonly { date: Date }[]): Date;
}

declare module '@11ty/eleventy-dev-server' {
  export interface DevServer {
    /** Not listening yet when it is first asked for. */
    readonly server: import('node:http').Server;
    ready(): Promise<void>;
    reload(event?: object): void;
    getServerUrl(host: string, path: string): string;
    /** The file for the address of a request; a redirect has neither. False for an address outside the path prefix. */
    mapUrlToFilePath(url: string): { statusCode: number; filepath?: string } | false;
    close(): Promise<void>;
  }
  const server: { getServer(name: string, folder: string, options: object): DevServer };
  export default server;
}
