namespace Gazette.Wording;

/// <summary>What the heading of a column says about the numbers below it.</summary>
internal enum HeadingMeaning
{
    /// <summary>They can be added up, unless the numbers themselves show otherwise.</summary>
    Amounts,

    /// <summary>They are names, positions or dates: 编号, 楼层, 月份, Room, Version, Year. They are not compared or added up, and have no separators.</summary>
    Names,

    /// <summary>They belong to one row each: 平均分, 单价, 完成率, Unit price, Average age. They can be compared and drawn, but their sum means nothing.</summary>
    Averages,
}
