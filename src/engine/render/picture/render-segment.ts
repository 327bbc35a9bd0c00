export const renderSegment = () => { throw new Error('not yet') }
