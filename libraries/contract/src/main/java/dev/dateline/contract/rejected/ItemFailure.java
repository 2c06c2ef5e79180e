package dev.dateline.contract.rejected;

/** Tells what was thrown because of one item from what ends the process, whatever it was working on. */
public final class ItemFailure {

    private ItemFailure() {}

    /**
     * Whether the process can go on with the next item: after all but an error of the virtual machine itself. A stack or a heap
     * that one item has filled is free again when that item is given up.
     */
    public static boolean isSurvivable(Throwable thrown) {
        return !(thrown instanceof VirtualMachineError)
                || thrown instanceof StackOverflowError
                || thrown instanceof OutOfMemoryError;
    }

    /** What to say of it, for a person: its kind and its place alone, since a message may quote the item. */
    public static String describe(Throwable thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        String kind = thrown.getClass().getSimpleName();
        return stack.length == 0 ? kind : kind + " at " + stack[0].getClassName() + ":" + stack[0].getLineNumber();
    }
}
