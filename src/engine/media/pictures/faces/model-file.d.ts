/** A model, put into the bundle as it is. */
declare module '*.tflite' {
  const bytes: Uint8Array
  export default bytes
}
