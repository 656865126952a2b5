// The build without Redis that Octokit's plugins use; it ships no types of its own.
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
